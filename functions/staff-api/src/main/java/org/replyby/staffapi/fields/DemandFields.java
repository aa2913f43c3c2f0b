package org.replyby.staffapi.fields;

import java.util.function.Supplier;
import org.replyby.deadlines.DueOn;
import org.replyby.model.IssuingAuthority;

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
