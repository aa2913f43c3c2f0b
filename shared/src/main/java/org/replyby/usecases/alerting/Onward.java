package org.replyby.usecases.alerting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.replyby.alerts.plan.ConfirmReminder;
import org.replyby.alerts.reach.Reach;
import org.replyby.alerts.reach.WhoHears;
import org.replyby.alerts.texts.Remarks;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.AlertState;
import org.replyby.model.Delivery;
import org.replyby.model.Disclosure;
import org.replyby.model.LastRung;
import org.replyby.model.Notice;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Reason;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.MatterWithFile;
import org.replyby.usecases.docket.Write;

/**
 * Where an alert goes on to that reached nobody: to those who would have heard it if its official
 * had been known to be absent, each once. Those of them for whom the same rung already has an alert
 * hear it by that one. If there is nobody, the operator is told.
 */
public record Onward(List<Alert> alerts, Optional<Notice> toOperator) {
  /** {@code ofPlan} are all alerts of the deadline under the alert's plan. */
  public static Onward of(Alert unreached, MatterWithFile read, List<Alert> ofPlan, Instant now) {
    var disclosure = read.head().disclosure();
    var candidates = Candidates.of(read.file(), unreached.id().deadline(), disclosure, now);
    var sameRung =
        ofPlan.stream().filter(a -> a.id().rung().equals(unreached.id().rung())).toList();
    var absent =
        sameRung.stream()
            .filter(a -> a.state() instanceof AlertState.Unreached)
            .map(Alert::official)
            .collect(Collectors.toSet());
    absent.add(unreached.official());
    var reach =
        reach(unreached, candidates, disclosure, o -> o.isReachable() && !absent.contains(o.id()));
    var written = sameRung.stream().map(Alert::official).collect(Collectors.toSet());
    return new Onward(
        alerts(unreached, reach, disclosure, written, now),
        toOperator(unreached, reach, disclosure, candidates, now));
  }

  private static Reach reach(
      Alert alert, List<Official> candidates, Disclosure disclosure, Predicate<Official> live) {
    return switch (alert.reason()) {
      case ESCALATED ->
          WhoHears.ofStep(LastRung.stepOf(alert.id().rung()), candidates, disclosure, live);
      case UNCONFIRMED ->
          WhoHears.of(
              ConfirmReminder.audience(candidates.stream().filter(live).toList()).officials(),
              disclosure,
              alert.reason(),
              alert.severity(),
              live);
      default -> WhoHears.of(candidates, disclosure, alert.reason(), alert.severity(), live);
    };
  }

  /** Whoever else can be reached was told of the open deadlines when they became reachable. */
  private static List<Alert> alerts(
      Alert unreached, Reach reach, Disclosure disclosure, Set<OfficialId> written, Instant now) {
    var alerts = new ArrayList<Alert>();
    if (unreached.reason() == Reason.OPEN_WHEN_CONFIRMED) {
      return alerts;
    }
    for (var official : reach.told()) {
      if (!written.contains(official.id())) {
        var id = unreached.id();
        var remarks = new ArrayList<>(unreached.remarks());
        remarks.add(Remarks.wentOn());
        alerts.add(
            unreached.goingOn(
                new AlertId(id.deadline(), id.planVersion(), id.rung(), official.id()),
                Delivery.to(official, unreached.severity(), now, unreached.correlationId()),
                disclosure,
                remarks.stream().distinct().toList()));
      }
    }
    return alerts;
  }

  private static Optional<Notice> toOperator(
      Alert unreached, Reach reach, Disclosure disclosure, List<Official> candidates, Instant now) {
    var id = unreached.id();
    var about = id.deadline() + "." + id.planVersion() + "." + id.rung();
    return reach.isNobody()
        ? Optional.of(
            NewNotices.nobodyReached(
                id.deadline().jurisdiction(), about, disclosure, candidates.size(), now))
        : Optional.empty();
  }

  /** The operator may have been told of the same rung already, by another alert. */
  public List<Write> writes(Docket docket) {
    var writes = new ArrayList<Write>();
    alerts.forEach(alert -> writes.add(new Write.NewAlert(alert)));
    toOperator
        .filter(notice -> docket.notice(notice.id()).isEmpty())
        .ifPresent(notice -> writes.add(new Write.NewNotice(notice)));
    return writes;
  }
}
