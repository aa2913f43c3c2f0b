package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.JurisdictionId;
import org.replyby.usecases.reconciling.Reconcile;
import org.replyby.usecases.subscribing.Subscriptions;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Which jurisdictions a run of the hourly function checks, and what it does after an error. */
@Tag("aws")
class ReconcileRunTest extends ReconcileFixture {
  @Test
  void eachJurisdictionIsCheckedOnceADayOldestFirstAndARunThatWasCutOffGoesOn() {
    service.put("/v1/jurisdictions/city-of-los-angeles-ca", Samples.losAngeles());
    var chicago = new JurisdictionId("chicago-il");
    roll.reconciled(chicago, service.clock.instant().minus(DAY));
    // Los Angeles was never checked, so it comes first. Then the time is up.
    var left = new ArrayList<>(List.of(60L, 0L));
    assertThat(reconcile(() -> Duration.ofSeconds(left.isEmpty() ? 0 : left.removeFirst())))
        .isEqualTo(Map.of(Reconcile.Did.RECONCILED, 1, Reconcile.Did.LEFT, 1));
    assertThat(roll.lines(null).items())
        .extracting(l -> l.jurisdiction() + " " + l.reconciledAt())
        .contains("city-of-los-angeles-ca " + service.clock.instant());
    assertThat(reconcile()).isEqualTo(Map.of(Reconcile.Did.RECONCILED, 1));
    service.advance(Duration.ofHours(22));
    assertThat(reconcile()).isEmpty();
    service.advance(Duration.ofHours(1));
    assertThat(reconcile()).isEqualTo(Map.of(Reconcile.Did.RECONCILED, 2));
  }

  @Test
  void whereSnsDoesNotAnswerNothingChangesAndTheNextHourTriesAgain() {
    sns.setDown(true);
    assertThat(reconcile()).isEqualTo(Map.of(Reconcile.Did.LEFT, 1));
    assertThat(stored(ann)).contains("Confirmed");
    sns.setDown(false);
    service.advance(Duration.ofHours(1));
    assertThat(reconcile()).isEqualTo(Map.of(Reconcile.Did.RECONCILED, 1));
  }

  @Test
  void anOfficialWhoCannotBeCheckedIsReportedAndTriedAgainByTheNextRunAndTheOthersAreChecked() {
    var bob = service.officials.addReachable("Bob Example");
    sns.failOn(arn(ann));
    sns.setStanding(arn(bob), new Subscriptions.Standing.Gone());
    assertThat(reconcile()).isEqualTo(Map.of(Reconcile.Did.LEFT, 1));
    assertThat(stored(bob)).contains("OptedOut");
    assertThat(service.events)
        .filteredOn(e -> e.startsWith("official.not-reconciled"))
        .singleElement()
        .asString()
        .contains(ann);
  }

  @Test
  void aJurisdictionThatCannotBeReadIsReportedAndTheOthersAreChecked() {
    service.put("/v1/jurisdictions/city-of-los-angeles-ca", Samples.losAngeles());
    service.officials.overwrite(ann, "schema", AttributeValue.fromN("99"));
    assertThat(reconcile()).isEqualTo(Map.of(Reconcile.Did.RECONCILED, 1, Reconcile.Did.FAILED, 1));
    assertThat(service.events)
        .anyMatch(e -> e.startsWith("jurisdiction.not-reconciled") && e.contains("chicago-il"));
  }
}
