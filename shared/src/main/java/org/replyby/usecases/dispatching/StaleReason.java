package org.replyby.usecases.dispatching;

import org.jspecify.annotations.Nullable;
import org.replyby.model.Alert;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;
import org.replyby.model.Disclosure;
import org.replyby.model.LastRung;
import org.replyby.model.Notice;
import org.replyby.model.Reason;
import org.replyby.model.ToSend;

/** Why what an alert says about its deadline no longer holds. */
final class StaleReason {
  static final String WITHHELD = "its official may not be told of the matter";

  private StaleReason() {}

  static String why(ToSend wanted, Deadline deadline) {
    return switch (wanted) {
      case Alert alert -> why(alert, deadline);
      case Notice notice -> throw new IllegalArgumentException("a notice is about no deadline");
    };
  }

  private static String why(Alert alert, Deadline deadline) {
    return switch (deadline.state()) {
      case DeadlineState.Met met -> "met on " + met.on();
      case DeadlineState.Withdrawn withdrawn -> "withdrawn on " + withdrawn.on();
      case DeadlineState.Voided gone -> "the deadline is void";
      case DeadlineState.Open open when alert.id().planVersion() != deadline.plan().version() ->
          "plan " + alert.id().planVersion() + " was replaced by plan " + deadline.plan().version();
      case DeadlineState.Open open when isToldToOthers(alert, deadline) ->
          "whom the city may tell of the matter has changed";
      case DeadlineState.Open open when alert.reason() == Reason.UNCONFIRMED ->
          "the date was confirmed";
      case DeadlineState.Open open when alert.reason() == Reason.VOIDED ->
          "the deadline is open again";
      case DeadlineState.Open open when alert.reason() == Reason.ACKNOWLEDGED ->
          "the acknowledgment was taken back";
      case DeadlineState.Open open when alert.reason() == Reason.TAKEN_BACK ->
          "it was acknowledged again";
      case DeadlineState.Open open -> whySince(alert, deadline.plan().last());
    };
  }

  private static boolean isToldToOthers(Alert alert, Deadline deadline) {
    var is = deadline.demand().disclosure();
    return !is.answer().equals(alert.demand().disclosure().answer())
        || (is instanceof Disclosure.Restricted(var counsel, var basis)
            && !counsel.contains(alert.official()));
  }

  private static String whySince(Alert alert, @Nullable LastRung told) {
    if (told == null) {
      throw new IllegalStateException("nothing has overtaken the alert");
    }
    return alert.reason() == Reason.ESCALATED
            && told.key().equals(LastRung.rungOf(alert.id().rung()))
        ? "it was acknowledged"
        : "a later reminder took its place: " + told.key();
  }
}
