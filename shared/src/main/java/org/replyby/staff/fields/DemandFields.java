package org.replyby.staff.fields;

import java.util.function.Supplier;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.NamedCourt;
import org.replyby.model.IssuingAuthority;
import org.replyby.staff.reading.Codes;
import org.replyby.staff.reading.Field;
import org.replyby.staff.reading.FieldReader;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.Texts;
import org.replyby.staff.reading.Times;

/** What letters, subpoenas and extensions have in common. */
final class DemandFields {
  static final int LINE_LIMIT = 200;
  static final FieldReader<String> DEMAND = Texts.prose(20_000);
  static final FieldReader<String> REMARK = Texts.prose(1_000);

  private DemandFields() {}

  static Supplier<IssuingAuthority> from(Fields body) {
    var from = body.object("from");
    var office = from.required("office", Texts.line(LINE_LIMIT));
    var signatory = from.optional("signatory", Texts.line(LINE_LIMIT));
    return () -> new IssuingAuthority(office.get(), signatory.orNull());
  }

  /** The court that is named, if any, and one of its courthouses. */
  static Field<NamedCourt> court(Fields body) {
    var court = body.optional("court", Codes.COURT);
    var courthouse = body.optional("courthouse", Texts.line(LINE_LIMIT));
    if (body.has("courthouse") && !body.has("court")) {
      body.violate("courthouse", "needs a court: give one");
    }
    if (!court.isPresent()) {
      return Field.none();
    }
    if (courthouse.isPresent() && !court.get().sitsAt(courthouse.get())) {
      body.violate("courthouse", "must be one of: " + court.get().places());
      return Field.none();
    }
    return Field.of(new NamedCourt(court.get(), courthouse.orNull()));
  }

  static Supplier<DueOn> dueOn(Fields body, String name) {
    var due = body.object(name);
    var date = due.required("date", Times.DATE);
    var time = due.optional("time", Times.TIME);
    var zone = due.optional("zone", Times.ZONE);
    if (due.has("zone") && !due.has("time")) {
      due.violate("zone", "needs a time: give one");
    }
    return () -> new DueOn(date.get(), time.orNull(), zone.orNull());
  }
}
