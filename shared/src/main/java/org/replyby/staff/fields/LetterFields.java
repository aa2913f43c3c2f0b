package org.replyby.staff.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.model.Consequence;
import org.replyby.model.DocumentId;
import org.replyby.model.Grant;
import org.replyby.model.LetterKind;
import org.replyby.staff.reading.Codes;
import org.replyby.staff.reading.Field;
import org.replyby.staff.reading.FieldReader;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.Numbers;
import org.replyby.staff.reading.Texts;
import org.replyby.staff.reading.Times;
import org.replyby.usecases.recording.JurisdictionRef;
import org.replyby.usecases.recording.LetterRequest;

/** A demand letter as staff describe it. */
public final class LetterFields {
  private static final int AWARD_LIMIT = 100;
  private static final int ID_LIMIT = 260;
  private static final int SHARED_LIMIT = 100;
  private static final FieldReader<DocumentId> LETTER =
      Texts.line(ID_LIMIT).parsed(DocumentId::parse, "a letter's id");

  private static final String NO_TIME =
      "is missing: give responseDue (a date), respondWithin (a period), noDayGiven (it says"
          + " promptly, forthwith or nothing), preserveSince (a duty to preserve), or parts";

  private LetterFields() {}

  public static Supplier<LetterRequest> of(Optional<String> key, Fields body) {
    var jurisdiction = JurisdictionFields.ref(body);
    var matter = MatterFields.ref(body, jurisdiction.map(JurisdictionRef::id));
    var from = DemandFields.from(body);
    var arrival = ArrivalFields.of(body);
    var addressee = body.optional("addressee", Texts.line(DemandFields.LINE_LIMIT));
    var datedOn = datedOn(body);
    var announcedOn = body.optional("announcedOn", Times.DATE);
    var demand = body.required("demand", DemandFields.DEMAND);
    var consequences =
        body.values("consequences", Consequence.values().length, Codes.of(Consequence.class));
    var grants =
        body.objects("grants", Grant.MOST_PER_LETTER).stream().map(LetterFields::grant).toList();
    var kind = body.optional("kind", Codes.of(LetterKind.class));
    var follows = body.optional("follows", LETTER);
    var shared = body.optional("sharedLetter", Texts.line(SHARED_LIMIT));
    var parts = PartFields.ofLetter(body);
    if (!PartFields.hasTimeOfLetter(body) && !kind.or(LetterKind.DEMAND).hasTimeOfItsOwn()) {
      body.violate("responseDue", NO_TIME);
    }
    var disclosure = DisclosureFields.optional(body);
    var another = body.optional("another", Codes.FLAG);
    var privileged = DeadlineFields.privileged(body, false);
    return () ->
        new LetterRequest(
            jurisdiction.get(),
            matter.get(),
            from.get(),
            arrival.get(),
            addressee.orNull(),
            datedOn.orNull(),
            announcedOn.orNull(),
            demand.get(),
            all(consequences).collect(Collectors.toSet()),
            all(grants).toList(),
            kind.or(LetterKind.DEMAND),
            parts.get(),
            follows.orNull(),
            key.orElse(null),
            shared.orNull(),
            disclosure.get(),
            privileged.get(),
            another.or(false));
  }

  /** A letter without a date is said to be one, so that no date is forgotten. */
  private static Field<LocalDate> datedOn(Fields body) {
    var dated = body.optional("datedOn", Times.DATE);
    var undated = body.optional("undated", Codes.FLAG).or(false);
    if (!undated && !body.has("datedOn")) {
      body.violate("datedOn", "is missing: give it, or undated: true if the letter has no date");
    }
    if (undated && body.has("datedOn")) {
      body.violate("undated", "cannot be combined with datedOn");
    }
    return dated;
  }

  private static <T> Stream<T> all(List<? extends Supplier<T>> read) {
    return read.stream().map(Supplier::get);
  }

  private static Supplier<Grant> grant(Fields grant) {
    var awardNumber = grant.required("awardNumber", Texts.line(AWARD_LIMIT));
    var program = grant.required("program", Texts.line(DemandFields.LINE_LIMIT));
    var fiscalYear = grant.required("fiscalYear", Numbers.YEAR);
    var amount = grant.required("amount", Numbers.AMOUNT_OF_MONEY);
    return () -> new Grant(awardNumber.get(), program.get(), fiscalYear.get(), amount.get());
  }
}
