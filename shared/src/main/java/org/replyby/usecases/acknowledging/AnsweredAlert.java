package org.replyby.usecases.acknowledging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.ReminderPlan;
import org.replyby.alerts.plan.Rung;
import org.replyby.alerts.texts.Remarks;
import org.replyby.model.Acknowledgment;
import org.replyby.model.Alert;
import org.replyby.model.Deadline;
import org.replyby.model.Escalation;
import org.replyby.model.Known;
import org.replyby.model.LastRung;
import org.replyby.model.Official;
import org.replyby.model.Reason;
import org.replyby.model.Tier;
import org.replyby.usecases.alerting.Candidates;
import org.replyby.usecases.alerting.NewAlerts;
import org.replyby.usecases.docket.DeadlineWithHead;

/** An alert that somebody acknowledges or takes back, with its deadline as it is now. */
record AnsweredAlert(Alert alert, DeadlineWithHead read) {
  Deadline deadline() {
    return read.deadline();
  }

  boolean isToWatcher() {
    return official(alert).map(o -> o.tier() == Tier.WATCHER).orElse(false);
  }

  private Optional<Official> official(Alert one) {
    return read.officials().stream().filter(o -> o.id().equals(one.id().official())).findFirst();
  }

  /**
   * Whether the alert tells what was told last. Not if its deadline is closed, if it belongs to an
   * older plan or was born before the last alerts were told, or if it only asks that the date be
   * confirmed: knowing of that is not knowing that an answer is due.
   */
  boolean isOfTheLastRung() {
    var told = deadline().plan().last();
    return told != null
        && deadline().isOpen()
        && alert.reason() != Reason.UNCONFIRMED
        && alert.id().planVersion() == deadline().plan().version()
        && !alert.bornAt().isBefore(told.at());
  }

  /** Whether its acknowledgment says that the city knows: a watcher only follows. */
  boolean counts() {
    return isOfTheLastRung() && !isToWatcher();
  }

  /** What the deadline keeps of an acknowledgment of what was told last. */
  Known known(Acknowledgment given, @Nullable Escalation ended) {
    return new Known(
        told().key(),
        alert.id(),
        given.at(),
        words(given),
        deadline().dueDate().hasPassed(alert.bornAt()),
        ended);
  }

  private String words(Acknowledgment given) {
    var role = official(alert).map(Official::role).orElse("an official");
    return switch (given.how()) {
      case API -> "city staff";
      case EMAIL_LINK -> "the link sent to the " + role;
      case SMS -> "a text from the phone of the " + role;
    };
  }

  /** The next rung, which is later once it is known that the deadline is late. */
  @Nullable Instant next(boolean isKnownToBeLate, Instant now) {
    var next = deadline().plan().next();
    if (next == null || !next.isAfter(now)) {
      return next;
    }
    var plan =
        ReminderPlan.of(
            deadline().plan().from(),
            deadline().kind(),
            deadline().dueDate(),
            read.file().calendar());
    return (isKnownToBeLate ? plan.thinned() : plan).next(now).map(Rung::at).orElse(null);
  }

  /**
   * News for those whom a step had called, and for nobody else: the others read it later. {@code
   * all} are the alerts of the plan; a step that nobody tried to send has called nobody.
   */
  NewAlerts news(Rung rung, Deadline is, Known known, List<Alert> all, Instant now) {
    var called =
        candidates(now).stream()
            .filter(o -> !o.id().equals(alert.id().official()))
            .filter(o -> all.stream().anyMatch(one -> isCallTo(o, one)))
            .toList();
    var city = read.file().jurisdiction().zone();
    return NewAlerts.to(
        called,
        is,
        rung,
        read.file().inCity(is.demand().disclosure()),
        List.of(Remarks.acknowledgment(known, city)),
        city,
        now);
  }

  private List<Official> candidates(Instant now) {
    return Candidates.of(read.file(), deadline(), now);
  }

  private boolean isCallTo(Official official, Alert one) {
    return one.reason() == Reason.ESCALATED
        && one.attempts() > 0
        && one.id().official().equals(official.id())
        && LastRung.rungOf(one.id().rung()).equals(told().key());
  }

  private LastRung told() {
    var told = deadline().plan().last();
    if (told == null) {
      throw new IllegalStateException("nobody was told of the deadline yet");
    }
    return told;
  }
}
