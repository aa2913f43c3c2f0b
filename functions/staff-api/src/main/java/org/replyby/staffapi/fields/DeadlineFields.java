package org.replyby.staffapi.fields;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.replyby.usecases.recalculating.ExtensionRequest;
import org.replyby.usecases.recalculating.NewDate;

/** What happened to a deadline. */
public final class DeadlineFields {
  private DeadlineFields() {}

  /** The reply went out. */
  public record Met(LocalDate on, @Nullable String how) {}

  /** The demand was withdrawn. */
  public record Withdrawn(LocalDate on, String why) {}

  public static Supplier<Met> met(Fields body) {
    var on = body.required("on", Times.DATE);
    var how = body.optional("how", DemandFields.REMARK);
    return () -> new Met(on.get(), how.orNull());
  }

  public static Supplier<Withdrawn> withdrawn(Fields body) {
    var on = body.required("on", Times.DATE);
    var why = body.required("why", DemandFields.REMARK);
    return () -> new Withdrawn(on.get(), why.get());
  }

  public static Supplier<ExtensionRequest> extension(Fields body) {
    var date = newDate(body);
    var byOrder = body.optional("byOrder", Codes.FLAG);
    var grantedBy = body.required("grantedBy", Texts.line(DemandFields.LINE_LIMIT));
    var why = body.required("why", DemandFields.REMARK);
    return () -> new ExtensionRequest(date.get(), byOrder.or(false), grantedBy.get(), why.get());
  }

  /** A date, or more time with what it is counted from. */
  private static Supplier<NewDate> newDate(Fields body) {
    if (!body.has("by")) {
      var due = DemandFields.dueOn(body, "due");
      return () -> new NewDate.On(due.get());
    }
    if (body.has("due")) {
      body.ignore("due");
      body.violate("by", "cannot be combined with due: give one of them");
    }
    var by = body.object("by");
    var more = Periods.in(by);
    var from = by.required("from", Codes.of(NewDate.From.class));
    return () -> new NewDate.By(more.get(), from.get());
  }
}
