package org.replyby.alerts.texts;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.replyby.alerts.plan.CityTime;
import org.replyby.alerts.plan.ConfirmReminder;
import org.replyby.alerts.plan.Rung;
import org.replyby.model.Official;

/** Sentences that an alert's email adds to its reason. Each is true no matter when it is sent. */
public final class Remarks {
  private Remarks() {}

  /** The remark about the rungs that were missed in an outage and that this alert replaces. */
  public static List<String> passedOver(List<Rung> passed, ZoneId zone) {
    if (passed.isEmpty()) {
      return List.of();
    }
    var moments =
        passed.stream().map(r -> CityTime.brief(r.at(), zone)).collect(Collectors.joining("; "));
    return List.of(
        "ReplyBy was down and did not send %s of %s. This alert replaces %s."
            .formatted(
                passed.size() == 1 ? "the reminder" : passed.size() + " reminders",
                moments,
                passed.size() == 1 ? "it" : "them"));
  }

  /** The remark about a stay that nobody looked at on its review day. */
  public static String stayEnded() {
    return "Nobody looked at the stay on its review day, so the date from before the stay counts again.";
  }

  /** The remark of a reminder to confirm a date that goes to others than attorneys. */
  public static List<String> toConfirm(ConfirmReminder.Why why) {
    return switch (why) {
      case IS_ATTORNEY -> List.of();
      case NO_ATTORNEY_REACHABLE ->
          List.of("No official who is marked as a city attorney can be reached.");
      case NO_ATTORNEY ->
          List.of("Nobody is marked as a city attorney: please ask city staff to mark one.");
    };
  }

  /** The remark of an escalation. */
  public static String unacknowledged() {
    return "Nobody has acknowledged the previous alert about this deadline.";
  }

  /** The remark about an alert that did not reach another official; {@code code} is SNS's. */
  public static String undelivered(Official to, String code) {
    return "ReplyBy could not deliver an alert to %s, %s (error: %s). Please tell them about this deadline yourself."
        .formatted(PlainText.line(to.name()), PlainText.line(to.role()), code);
  }
}
