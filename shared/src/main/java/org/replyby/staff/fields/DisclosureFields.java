package org.replyby.staff.fields;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Disclosure;
import org.replyby.model.OfficialId;
import org.replyby.staff.reading.Codes;
import org.replyby.staff.reading.FieldReader;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.Texts;

/** The answer to "does an order limit whom you may tell?" */
public final class DisclosureFields {
  static final String NAME = "disclosure";
  private static final String LIMITED = "limited";
  private static final String COUNSEL = "counsel";
  private static final String BASIS = "basis";
  private static final int ID_LIMIT = 200;
  private static final int BASIS_LIMIT = 200;
  private static final FieldReader<OfficialId> OFFICIAL =
      Texts.line(ID_LIMIT).parsed(OfficialId::parse, "an official's id");

  private static final String QUESTION =
      "is missing: does an order limit whom you may tell about it? Give one of {\"limited\":"
          + " \"yes\", \"counsel\": [ids of officials who are city attorneys]}, {\"limited\":"
          + " \"no\"} and {\"limited\": \"not-known\"}";

  /** The three answers. */
  private enum Answer {
    YES,
    NO,
    NOT_KNOWN
  }

  /** A change of the answer, and why. */
  public record Changed(Disclosure disclosure, String why) {}

  private DisclosureFields() {}

  /** Compulsory process has to answer: nobody is told before. */
  static Supplier<@Nullable Disclosure> required(Fields body) {
    if (!body.has(NAME)) {
      body.violate(NAME, QUESTION);
      body.ignore(NAME);
      return () -> null;
    }
    return optional(body);
  }

  /** A letter has no such order, unless it says so. */
  static Supplier<@Nullable Disclosure> optional(Fields body) {
    if (!body.has(NAME)) {
      body.ignore(NAME);
      return () -> null;
    }
    var given = body.object(NAME);
    var limited = given.required(LIMITED, Codes.of(Answer.class));
    var counsel = given.values(COUNSEL, Disclosure.MOST_COUNSEL, OFFICIAL);
    var basis = given.optional(BASIS, Texts.line(BASIS_LIMIT));
    var isLimited = limited.or(Answer.NO) == Answer.YES;
    if (isLimited && !given.hasElements(COUNSEL)) {
      given.violate(
          COUNSEL, "is missing: name the officials who are city attorneys and may be told");
    }
    if (!isLimited && given.hasElements(COUNSEL)) {
      given.violate(COUNSEL, "cannot be given unless limited is yes");
    }
    if (!isLimited && given.has(BASIS)) {
      given.violate(BASIS, "cannot be given unless limited is yes");
    }
    return () ->
        switch (limited.get()) {
          case YES ->
              new Disclosure.Restricted(
                  counsel.stream().map(Supplier::get).collect(Collectors.toSet()), basis.orNull());
          case NO -> new Disclosure.Open();
          case NOT_KNOWN -> new Disclosure.NotKnown();
        };
  }

  /** Another answer for a matter. */
  public static Supplier<Changed> changed(Fields body) {
    var disclosure = required(body);
    var why = body.required("why", DemandFields.REMARK);
    return () -> {
      var answer = disclosure.get();
      if (answer == null) {
        throw new IllegalStateException("a change gives an answer");
      }
      return new Changed(answer, why.get());
    };
  }
}
