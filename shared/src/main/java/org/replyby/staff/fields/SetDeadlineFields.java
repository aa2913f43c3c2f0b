package org.replyby.staff.fields;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.replyby.demands.FoiaRequest;
import org.replyby.model.DeadlineKind;
import org.replyby.model.DocumentId;
import org.replyby.model.HandEntry;
import org.replyby.model.MatterId;
import org.replyby.staff.reading.Codes;
import org.replyby.staff.reading.FieldReader;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.Numbers;
import org.replyby.staff.reading.ReadResult;
import org.replyby.staff.reading.Texts;
import org.replyby.staff.reading.Times;
import org.replyby.usecases.recording.DeadlineRequest;

/**
 * A deadline that is entered by hand: one of {@code due}, which a person or an order fixed, and
 * {@code foia}, the city's own request.
 */
public final class SetDeadlineFields {
  private static final int ID_LIMIT = 260;
  private static final int MOST_TOLLED = 365;
  private static final Set<DeadlineKind> RECORDED =
      EnumSet.of(DeadlineKind.RESPONSE, DeadlineKind.SUBPOENA_RETURN);
  private static final FieldReader<MatterId> MATTER =
      Texts.line(ID_LIMIT)
          .parsed(MatterId::parse, "a matter's id, such as chicago-il.byrne-jag-fy2016");
  private static final FieldReader<String> DOCUMENT =
      Texts.line(ID_LIMIT)
          .then(
              text ->
                  isDocument(text)
                      ? new ReadResult.Good<>(text)
                      : new ReadResult.Bad<>("is not the id of a letter or subpoena"));

  private SetDeadlineFields() {}

  public static Supplier<DeadlineRequest> of(Optional<String> key, Fields body) {
    var matter = body.required("matter", MATTER);
    var from = DemandFields.from(body);
    var datedOn = body.required("datedOn", Times.DATE);
    var what = body.required("demand", DemandFields.DEMAND);
    var privileged = DeadlineFields.privileged(body, false);
    var name = body.optional("name", Texts.line(HandEntry.NAME_LIMIT));
    var document = body.optional("document", DOCUMENT);
    if (body.has("due") == body.has("foia")) {
      body.violate("needs due or foia, and not both");
    }
    if (matter.isPresent()
        && document.isPresent()
        && !document.get().startsWith(matter.get() + ".")) {
      body.violate("document", "belongs to another matter");
    }
    var kind =
        body.has("foia")
            ? body.optional("kind", Codes.of(DeadlineKind.class))
            : body.required("kind", Codes.of(DeadlineKind.class));
    if (RECORDED.contains(kind.or(DeadlineKind.ORDERED))) {
      body.violate("kind", "cannot be set by hand: record the letter or subpoena that starts it");
    }
    var isFoia = kind.or(DeadlineKind.FOIA_DETERMINATION) == DeadlineKind.FOIA_DETERMINATION;
    if (kind.isPresent() && isFoia != body.has("foia")) {
      body.violate("kind", "must be foia-determination if foia is given, and only then");
    }
    var date = body.has("foia") ? foia(body.object("foia")) : due(body);
    return () ->
        new DeadlineRequest(
            matter.get(),
            kind.or(DeadlineKind.FOIA_DETERMINATION),
            date.get(),
            from.get(),
            datedOn.get(),
            what.get(),
            name.orNull(),
            document.orNull(),
            key.orElse(null),
            privileged.get());
  }

  private static Supplier<DeadlineRequest.Date> due(Fields body) {
    var due = DemandFields.dueOn(body, "due");
    var statedBy = body.required("statedBy", Texts.line(DemandFields.LINE_LIMIT));
    var byOrder = body.optional("byOrder", Codes.FLAG);
    var court = DemandFields.court(body);
    return () ->
        new DeadlineRequest.Date.On(due.get(), statedBy.get(), byOrder.or(false), court.orNull());
  }

  private static Supplier<DeadlineRequest.Date> foia(Fields foia) {
    var receivedOn = foia.required("receivedOn", Times.DATE);
    var proper = foia.optional("properComponent", Codes.FLAG);
    var unusual = foia.optional("unusualCircumstances", Codes.FLAG);
    var tolled = foia.optional("tolledDays", Numbers.between(0, MOST_TOLLED, "days"));
    return () ->
        new DeadlineRequest.Date.Foia(
            new FoiaRequest(receivedOn.get(), proper.orNull(), unusual.orNull(), tolled.orNull()));
  }

  private static boolean isDocument(String text) {
    try {
      DocumentId.parse(text);
      return true;
    } catch (IllegalArgumentException notAnId) {
      return false;
    }
  }
}
