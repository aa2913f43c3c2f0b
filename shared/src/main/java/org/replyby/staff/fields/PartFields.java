package org.replyby.staff.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.replyby.deadlines.Unit;
import org.replyby.model.CountedFrom;
import org.replyby.model.Document;
import org.replyby.model.Part;
import org.replyby.model.ResponseTime;
import org.replyby.staff.reading.Codes;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.Periods;
import org.replyby.staff.reading.Texts;
import org.replyby.staff.reading.Times;

/**
 * By when a demand wants what it asks for: one of a date, a period, {@code noDayGiven} and {@code
 * preserveSince}, and {@code parts} if it asks for several things by several days.
 */
final class PartFields {
  private static final int NAME_LIMIT = 60;
  private static final String NO_DAY = "noDayGiven";
  private static final String PRESERVE = "preserveSince";

  /** How the fields of a demand's own time are called, and from what a period can run. */
  private record Names(String due, String within, Document.Type type) {
    List<String> all() {
      return List.of(due, within, NO_DAY, PRESERVE);
    }
  }

  private PartFields() {}

  static Supplier<List<Part>> ofLetter(Fields body) {
    return of(body, new Names("responseDue", "respondWithin", Document.Type.LETTER));
  }

  static Supplier<List<Part>> ofSubpoena(Fields body) {
    return of(body, new Names("returnDate", "returnWithin", Document.Type.SUBPOENA));
  }

  private static Supplier<List<Part>> of(Fields body, Names names) {
    var all = new ArrayList<Supplier<Part>>();
    if (names.all().stream().anyMatch(body::has)) {
      var own = time(body, names);
      all.add(() -> new Part(null, own.get()));
    }
    for (var part : body.objects("parts", Part.MOST)) {
      var what = part.required("what", Texts.line(NAME_LIMIT));
      var when = time(part, new Names("due", "within", names.type()));
      all.add(() -> new Part(what.get(), when.get()));
    }
    names.all().forEach(body::ignore);
    return () -> all.stream().map(Supplier::get).toList();
  }

  private static Supplier<ResponseTime> time(Fields fields, Names names) {
    var given = names.all().stream().filter(fields::has).toList();
    if (given.size() != 1) {
      names.all().forEach(fields::ignore);
      if (given.isEmpty()) {
        fields.violate("needs one of: " + String.join(", ", names.all()));
      } else {
        fields.violate(
            given.getLast(), "cannot be combined with " + given.getFirst() + ": give one of them");
      }
      return PartFields::unread;
    }
    var name = given.getFirst();
    if (name.equals(names.due())) {
      var due = DemandFields.dueOn(fields, name);
      return () -> new ResponseTime.On(due.get());
    }
    if (name.equals(names.within())) {
      return within(fields.object(name), names.type());
    }
    if (name.equals(NO_DAY)) {
      return noDay(fields.object(name));
    }
    var since = fields.required(PRESERVE, Times.DATE);
    return () -> new ResponseTime.Standing(since.get());
  }

  private static Supplier<ResponseTime> within(Fields within, Document.Type type) {
    var span = Periods.withHours(within);
    var from = within.optional("from", Codes.of(CountedFrom.class, type::has));
    var at = within.optional("at", Times.TIME);
    var countsHours = span.isPresent() && span.get().unit() == Unit.HOURS;
    if (countsHours && !within.has("at")) {
      within.violate("at", "is missing: give the hour in the city from which the hours run");
    }
    if (span.isPresent() && !countsHours && within.has("at")) {
      within.violate("at", "belongs to hours only");
    }
    var otherwise = type == Document.Type.LETTER ? CountedFrom.LETTER : CountedFrom.SERVICE;
    return () -> new ResponseTime.Within(span.get(), from.or(otherwise), at.orNull());
  }

  private static Supplier<ResponseTime> noDay(Fields noDay) {
    var says = noDay.required("says", Codes.of(ResponseTime.Haste.class));
    var review = noDay.required("reviewOn", Times.DATE);
    return () -> new ResponseTime.NoDay(says.get(), review.get());
  }

  private static ResponseTime unread() {
    throw new IllegalStateException("a body is read in spite of violations");
  }

  /** Whether a letter says by when, or that it does not. */
  static boolean hasTimeOfLetter(Fields body) {
    return Stream.of("responseDue", "respondWithin", NO_DAY, PRESERVE).anyMatch(body::has)
        || body.hasElements("parts");
  }

  /** Whether a subpoena says by when, or that it does not. */
  static boolean hasTimeOfSubpoena(Fields body) {
    return Stream.of("returnDate", "returnWithin", NO_DAY, PRESERVE).anyMatch(body::has)
        || body.hasElements("parts");
  }
}
