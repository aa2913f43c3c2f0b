package org.replyby.local.faults;

/**
 * An action in a random history. {@code which} selects one of the deadlines, alerts or officials
 * that exist, if there are any.
 */
sealed interface HistoryAction {
  /** Records a letter or a subpoena that is due in so many days, or on the next working day. */
  record RecordDemand(int days, boolean isSubpoena) implements HistoryAction {}

  record Extend(int which, int days) implements HistoryAction {}

  record Meet(int which) implements HistoryAction {}

  record Withdraw(int which) implements HistoryAction {}

  /** Opens one of the closed deadlines again. */
  record Reopen(int which) implements HistoryAction {}

  record Acknowledge(int which) implements HistoryAction {}

  /** Lets time pass while the service runs. */
  record PassTime(int hours) implements HistoryAction {}

  /** Lets time pass while the service does not run. The stream keeps its new records. */
  record StopService(int hours) implements HistoryAction {}

  /** Makes one call of the next run of the service go wrong. */
  record InjectFault(int call, Fault fault) implements HistoryAction {}

  /** Cancels the only address of an official, or subscribes it again. */
  record ToggleAddress(int which) implements HistoryAction {}

  /** Stops the delivery of the stream, or starts it again. */
  record ToggleStream() implements HistoryAction {}
}
