package org.replyby.staffapi.fields;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.replyby.usecases.ExtendDeadline;

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

  public static Supplier<ExtendDeadline.Request> extension(Fields body) {
    var due = DemandFields.dueOn(body, "due");
    var grantedBy = body.required("grantedBy", Texts.line(DemandFields.LINE_LIMIT));
    var why = body.required("why", DemandFields.REMARK);
    return () -> new ExtendDeadline.Request(due.get(), grantedBy.get(), why.get());
  }
}
