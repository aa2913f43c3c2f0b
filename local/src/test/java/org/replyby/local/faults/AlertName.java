package org.replyby.local.faults;

/** How the model names an alert: deadline id, plan, rung and official. */
final class AlertName {
  private AlertName() {}

  static String of(ModelDeadline deadline, String rung, String official) {
    return deadline.id + " " + deadline.plan + " " + rung + " " + official;
  }

  static String deadlineOf(String alert) {
    return alert.split(" ", -1)[0];
  }

  static int planOf(String alert) {
    return Integer.parseInt(alert.split(" ", -1)[1]);
  }

  static String rungOf(String alert) {
    return alert.split(" ", -1)[2];
  }

  static String officialOf(String alert) {
    return alert.split(" ", -1)[3];
  }
}
