package org.replyby.usecases.dispatching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Address;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.AlertState;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Delivery;
import org.replyby.model.Demand;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.Reason;
import org.replyby.model.Severity;

/** Alerts that wait to be sent. */
public final class PendingAlerts {
  private static final Instant BORN = Instant.parse("2018-02-16T15:00:00Z");

  private PendingAlerts() {}

  /** What SNS answers of an official whose one email address is confirmed. */
  public static Reachability.Proof liveEmail() {
    return new Reachability.Proof.Live(List.of(new Address.Email("ann@example.gov")));
  }

  public static Alert pending(int attempts) {
    return pending("o1", attempts);
  }

  static Alert pending(String official, int attempts) {
    var due = Instant.parse("2018-02-23T22:00:00Z");
    return new Alert(
        AlertId.parse("chicago-il.m.d1.1.d7." + official),
        new Delivery(
            "arn", 1, Severity.NOTICE, BORN, new AlertState.Pending(), attempts, BORN, null),
        DeadlineKind.RESPONSE,
        Reason.APPROACHING,
        DueDate.own(due, due, ZoneId.of("America/Chicago"), List.of(), List.of(), List.of(), ""),
        new Demand(
            "Chicago",
            "Byrne JAG",
            new IssuingAuthority("Office of Justice Programs", null),
            LocalDate.of(2018, 1, 24),
            "Documents.",
            Set.of(),
            null),
        null,
        List.of(),
        null);
  }
}
