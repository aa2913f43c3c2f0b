package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Address;
import org.replyby.model.JurisdictionId;
import org.replyby.usecases.reconciling.Reconcile;
import org.replyby.usecases.subscribing.CheckSubscriptions;
import org.replyby.usecases.subscribing.SnsCheck;
import org.replyby.usecases.subscribing.Subscriptions;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the daily check of subscriptions against SNS finds, and whom the service tells of it. */
@Tag("aws")
class ReconcileTest extends ReconcileFixture {
  private static final String OPTED_OUT = "+13125550199";

  @Test
  void whatSnsPutBackToPendingIsPendingAndTheDeputyIsToldOnce() {
    sns.setStanding(arn(ann), new Subscriptions.Standing.Pending());
    assertThat(reconcile()).isEqualTo(Map.of(Reconcile.Did.RECONCILED, 1));
    assertThat(stored(ann)).contains("Pending").contains("PUT_BACK");
    assertThat(subjectsSent())
        .containsExactly("Chicago: alerts no longer reach Ann Example by email");
    service.advance(DAY);
    reconcile();
    assertThat(subjectsSent()).isEmpty();
  }

  @Test
  void whatStaysPendingForTwoDaysExpires() {
    sns.setStanding(arn(ann), new Subscriptions.Standing.Pending());
    reconcile();
    service.advance(Duration.ofHours(24));
    reconcile();
    assertThat(stored(ann)).contains("Pending");
    service.advance(Duration.ofHours(24));
    reconcile();
    assertThat(stored(ann)).contains("Expired").contains("UNCONFIRMED");
    assertThat(stateAndWhy(ann)).isEqualTo("expired unconfirmed");
  }

  @Test
  void whatIsConfirmedAgainIsConfirmed() {
    var arn = arn(ann);
    sns.setStanding(arn, new Subscriptions.Standing.Pending());
    reconcile();
    sns.setStanding(arn, new Subscriptions.Standing.Confirmed(true));
    service.advance(DAY);
    reconcile();
    assertThat(stored(ann)).contains("Confirmed");
  }

  @Test
  void whatIsGoneFromSnsIsOptedOutAndToldToTheDeputy() {
    var arn = arn(ann);
    service.clients.sns().unsubscribe(u -> u.subscriptionArn(arn));
    assertThat(service.reconcile()).containsEntry("reconciled", 1);
    assertThat(stateAndWhy(ann)).isEqualTo("opted-out gone");
    assertThat(subjectsSent())
        .containsExactly("Chicago: alerts no longer reach Ann Example by email");
  }

  @Test
  void whatStaffEndIsNotToldAsLost() {
    var id = service.officials.find(ann).subscriptions().getFirst().id();
    service.delete("/v1/subscriptions/" + id).is(200);
    service.reconcile();
    assertThat(subjectsSent())
        .isNotEmpty()
        .containsOnly("Chicago: a change in who gets alerts (City attorney)");
  }

  @Test
  void aPersonWhoLooksFirstLeavesNothingUnsubjectsSent() {
    sns.setStanding(arn(ann), new Subscriptions.Standing.Gone());
    var official = service.officials.find(ann).id();
    new CheckSubscriptions(service.app.docket(), sns, service.clock).check(official, SnsCheck.ALL);
    service.reconcile();
    assertThat(subjectsSent())
        .containsExactly("Chicago: alerts no longer reach Ann Example by email");
  }

  @Test
  void aPhoneThatTextedStopEndsInEveryJurisdictionEvenOneWhoseTurnItIsNot() {
    assumeTrue(
        TestAws.engine() == TestAws.Engine.EMULATORS,
        "moto takes numbers that end in 99 for opted out");
    service.put("/v1/jurisdictions/city-of-los-angeles-ca", Samples.losAngeles());
    var ben = service.officials.addUnreachable("city-of-los-angeles-ca", "Ben Example", "primary");
    service.officials.addPhone(ben, OPTED_OUT);
    roll.reconciled(new JurisdictionId("city-of-los-angeles-ca"), service.clock.instant());
    service.officials.addPhone(ann, OPTED_OUT);
    assertThat(service.reconcile()).containsEntry("reconciled", 1);
    assertThat(stateAndWhy(ben)).isEqualTo("opted-out texted-stop");
    assertThat(subjectsSent())
        .containsExactly("Chicago: alerts no longer reach Ann Example by text message");
  }

  @Test
  void whatAPhoneHoldsIsPutBackWhereItIsMissing() {
    var phone = new Address.Phone("+13125550100");
    var id = service.officials.addPhone(ann, phone.endpoint());
    service
        .clients
        .dynamoDb()
        .deleteItem(
            d ->
                d.tableName(service.app.table())
                    .key(
                        Map.of(
                            "pk", AttributeValue.fromS("P#" + phone.endpoint()),
                            "sk", AttributeValue.fromS(id))));
    assertThat(service.app.docket().holders(phone)).isEmpty();
    service.reconcile();
    assertThat(service.app.docket().holders(phone)).singleElement().hasToString(id);
  }

  @Test
  void
      aJurisdictionWithNothingLostIsThreeQueriesOneUpdateAndOneQuestionAnAddressAndOneListAnOfficial() {
    service.calls.reset();
    service.reconcile();
    assertThat(service.calls.requests())
        .isEqualTo(
            Map.of(
                "Query", 3,
                "UpdateItem", 1,
                "GetSubscriptionAttributes", 2,
                "ListSubscriptionsByTopic", 2));
    service.advance(Duration.ofHours(1));
    service.calls.reset();
    service.reconcile();
    assertThat(service.calls.requests()).isEqualTo(Map.of("Query", 1));
  }
}
