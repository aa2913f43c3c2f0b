package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.AlertState;
import org.replyby.model.DeadlineId;

/** Compares what the service sent and stored in a history with the reference model. */
final class HistoryCheck {
  private final TestCity city;
  private final ReferenceModel model;
  private final Map<String, Integer> sent = new HashMap<>();
  private final List<String> sentInOrder = new ArrayList<>();

  HistoryCheck(TestCity city, ReferenceModel model) {
    this.city = city;
    this.model = model;
  }

  /** The names of the alerts that were sent, in the order of their first sending. */
  List<String> sentInOrder() {
    return sentInOrder;
  }

  /**
   * Checks the alerts of this minute: the model expects each, each is true now, and only so many
   * were sent twice. No request came within the minute, so what is true now was true when sent.
   */
  void checkSent(int faultsInTheWindow) {
    for (var seen : city.service.watch.take()) {
      if (TestCity.isOfPeople(seen.alert())) {
        continue; // The model knows alerts only.
      }
      var alert = nameOf(AlertId.parse(seen.alert()));
      var now = city.service.clock.instant();
      if (hasGoneOn(AlertId.parse(seen.alert()))) {
        model.goOn(alert, now);
      }
      assertThat(model.alerts).as("the model does not expect it").containsKey(alert);
      assertThat(model.isTrue(alert)).as("%s at %s is not true any more", alert, now).isTrue();
      if (sent.merge(alert, 1, Integer::sum) == 1) {
        sentInOrder.add(alert);
      }
    }
    // One message can hold several alerts to one official.
    var again = new HashMap<String, Integer>();
    sent.forEach((alert, times) -> again.merge(AlertName.officialOf(alert), times - 1, Math::max));
    assertThat(again.values().stream().mapToInt(Integer::intValue).sum())
        .as("doubled: %s", sent)
        .isLessThanOrEqualTo(faultsInTheWindow);
  }

  /** Checks all alerts, deadlines and other items when the history is over. */
  void checkEnd(Set<String> everUnreachable) {
    var alerts = new HashMap<String, Alert>();
    var docket = city.service.app.docket();
    DocketCheck.allPages(after -> docket.alerts(city.matter(), after, 100))
        .forEach(alert -> alerts.put(nameOf(alert.id()), alert));
    alerts.forEach(
        (name, alert) -> {
          if (hasGoneOn(alert.id())) {
            model.goOn(name, alert.bornAt());
          }
        });
    assertThat(alerts.keySet()).isEqualTo(model.alerts.keySet());
    alerts.forEach((name, alert) -> checkOutcome(name, alert, everUnreachable));
    model.deadlines.values().forEach(this::checkDeadline);
    assertThat(RecordedState.of(city).errors()).isEmpty();
  }

  /** Whether the same rung reached nobody at another official, so that it went on. */
  private boolean hasGoneOn(AlertId id) {
    return city.service.app.docket().alerts(id.deadline(), id.planVersion()).stream()
        .anyMatch(
            other ->
                other.id().rung().equals(id.rung())
                    && !other.id().equals(id)
                    && other.state() instanceof AlertState.Unreached);
  }

  private void checkOutcome(String name, Alert alert, Set<String> everUnreachable) {
    switch (alert.state()) {
      case AlertState.Published published -> assertThat(sent).containsKey(name);
      case AlertState.Superseded superseded ->
          assertThat(model.isTrue(name)).as("%s: %s", name, superseded.why()).isFalse();
      case AlertState.Unreached unreached ->
          assertThat(everUnreachable).as(name).contains(AlertName.officialOf(name));
      case AlertState.Failed failed -> throw new AssertionError(name + " failed: " + failed.code());
      case AlertState.Pending pending -> throw new AssertionError(name + " still waits");
      case AlertState.Claimed claimed -> throw new AssertionError(name + " is still claimed");
    }
  }

  private void checkDeadline(ModelDeadline expected) {
    var deadline = city.service.app.docket().deadline(DeadlineId.parse(expected.id)).orElseThrow();
    assertThat(deadline.isOpen()).isEqualTo(expected.open);
    assertThat(deadline.plan().version()).isEqualTo(expected.plan);
    var told = deadline.plan().last();
    var escalation = told == null ? null : told.escalation();
    assertThat(escalation == null ? null : escalation.nextAt())
        .as("escalation of %s", expected.id)
        .isEqualTo(expected.open ? expected.nextStep : null);
  }

  private String nameOf(AlertId alert) {
    return alert.deadline() + " " + city.officials.nameOf(alert);
  }
}
