package org.replyby.usecases.sweeping;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.replyby.model.AlertId;

/** What was sent, and when on the simulated clock. */
final class SentEmails {
  record Sent(AlertId alert, long nanos, int emails, boolean urgent, int by) {}

  private final List<Sent> all = new ArrayList<>();

  void add(AlertId alert, long nanos, int emails, boolean urgent, int by) {
    all.add(new Sent(alert, nanos, emails, urgent, by));
  }

  void sort() {
    all.sort(Comparator.comparingLong(Sent::nanos));
  }

  List<Sent> all() {
    return all;
  }

  /** How many emails one of the senders sent. */
  int by(int who) {
    return all.stream().filter(s -> s.by() == who).mapToInt(Sent::emails).sum();
  }

  int mostInASecond() {
    int most = 0;
    int emails = 0;
    int first = 0;
    for (var last : all) {
      emails += last.emails();
      while (last.nanos() - all.get(first).nanos() >= Duration.ofSeconds(1).toNanos()) {
        emails -= all.get(first++).emails();
      }
      most = Math.max(most, emails);
    }
    return most;
  }

  /** When the last was sent, or the last urgent one, after the start. */
  Duration untilTheLast(boolean urgent) {
    return Duration.ofNanos(
        all.stream().filter(s -> s.urgent() || !urgent).mapToLong(Sent::nanos).max().orElseThrow());
  }
}
