package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.dynamodb.DynamoRoll;
import org.replyby.local.aws.Watch;
import org.replyby.model.Address;
import org.replyby.model.JurisdictionId;
import org.replyby.model.SubscriptionState;
import org.replyby.sns.SnsSubscriptions;
import org.replyby.usecases.reconciling.Jurisdictions;
import org.replyby.usecases.reconciling.Reconcile;
import org.replyby.usecases.reconciling.ReconcileJurisdiction;
import org.replyby.usecases.run.JitteredBackoff;
import org.replyby.usecases.run.TimeLeft;
import org.replyby.usecases.run.Waits;
import org.replyby.usecases.subscribing.CheckSubscriptions;
import org.replyby.usecases.subscribing.OptOut;
import org.replyby.usecases.subscribing.SnsCheck;
import org.replyby.usecases.subscribing.Subscriptions;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * Every day each jurisdiction's subscriptions are checked against SNS, and what was lost is told.
 */
@Tag("aws")
class ReconcileTest {
  private static final String OPTED_OUT = "+13125550199";
  private static final Duration DAY = Duration.ofDays(1);
  private static final TimeLeft ENOUGH = () -> Duration.ofMinutes(10);

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private final Jurisdictions roll =
      new DynamoRoll(service.clients.dynamoDb(), service.app.table());
  private final ScriptedSns sns =
      new ScriptedSns(new SnsSubscriptions(service.clients.sns(), service.app.table()));
  private final List<String> operatorHeard = new ArrayList<>();
  private String ann = "";

  @BeforeEach
  void aPrimaryOfficialAndADeputy() {
    service.addChicago();
    ann = service.officials.addReachable("Ann Example");
    service.officials.addReachable("chicago-il", "Dee Example", "deputy");
  }

  @AfterEach
  void end() {
    service.close();
  }

  /** The use case with an SNS of our own. */
  private Map<Reconcile.Did, Integer> reconcile(TimeLeft timeLeft) {
    var docket = service.app.docket();
    var backoff = new JitteredBackoff(new Random(1), Waits::sleep);
    var jurisdiction =
        new ReconcileJurisdiction(
            docket,
            new CheckSubscriptions(docket, sns, service.clock),
            new OptOut(docket, service.clock, backoff),
            (subject, text) -> operatorHeard.add(subject + "\n" + text),
            (event, fields) -> service.events.add(event + " " + fields));
    return new Reconcile(
            roll, jurisdiction, service.clock, (e, fields) -> service.events.add(e + " " + fields))
        .reconcile(timeLeft);
  }

  private String arn(String official) {
    return switch (service.officials.find(official).subscriptions().getFirst().state()) {
      case SubscriptionState.Confirmed confirmed -> confirmed.arn();
      case SubscriptionState.Pending pending -> pending.arn();
      case SubscriptionState other -> throw new IllegalStateException(other.toString());
    };
  }

  private String stateAndWhy(String official) {
    var path = "/v1/officials/" + official + "/subscriptions";
    var shown = service.get(path).is(200).list("subscriptions").getFirst();
    return shown.get("state") + " " + shown.get("why");
  }

  private String stored(String official) {
    return service.officials.find(official).subscriptions().getFirst().state().toString();
  }

  private List<String> told() {
    service.advance(Duration.ofMinutes(2));
    service.sweep();
    return service.watch.take().stream().map(Watch.Seen::subject).toList();
  }

  @Test
  void whatSnsPutBackToPendingIsPendingAndTheDeputyIsToldOnce() {
    sns.setStanding(arn(ann), new Subscriptions.Standing.Pending());
    assertThat(reconcile(ENOUGH)).isEqualTo(Map.of(Reconcile.Did.RECONCILED, 1));
    assertThat(stored(ann)).contains("Pending").contains("PUT_BACK");
    assertThat(told()).containsExactly("Chicago: alerts no longer reach Ann Example by email");
    service.advance(DAY);
    reconcile(ENOUGH);
    assertThat(told()).isEmpty();
  }

  @Test
  void whatStaysPendingForTwoDaysExpires() {
    sns.setStanding(arn(ann), new Subscriptions.Standing.Pending());
    reconcile(ENOUGH);
    service.advance(Duration.ofHours(24));
    reconcile(ENOUGH);
    assertThat(stored(ann)).contains("Pending");
    service.advance(Duration.ofHours(24));
    reconcile(ENOUGH);
    assertThat(stored(ann)).contains("Expired").contains("UNCONFIRMED");
    assertThat(stateAndWhy(ann)).isEqualTo("expired unconfirmed");
  }

  @Test
  void whatIsConfirmedAgainIsConfirmed() {
    var arn = arn(ann);
    sns.setStanding(arn, new Subscriptions.Standing.Pending());
    reconcile(ENOUGH);
    sns.setStanding(arn, new Subscriptions.Standing.Confirmed(true));
    service.advance(DAY);
    reconcile(ENOUGH);
    assertThat(stored(ann)).contains("Confirmed");
  }

  @Test
  void whatIsGoneFromSnsIsOptedOutAndToldToTheDeputy() {
    var arn = arn(ann);
    service.clients.sns().unsubscribe(u -> u.subscriptionArn(arn));
    assertThat(service.reconcile()).containsEntry("reconciled", 1);
    assertThat(stateAndWhy(ann)).isEqualTo("opted-out gone");
    assertThat(told()).containsExactly("Chicago: alerts no longer reach Ann Example by email");
  }

  @Test
  void whatStaffEndIsToldToNobody() {
    var id = service.officials.find(ann).subscriptions().getFirst().id();
    service.delete("/v1/subscriptions/" + id).is(200);
    service.reconcile();
    assertThat(told()).isEmpty();
  }

  @Test
  void aPersonWhoLooksFirstLeavesNothingUntold() {
    sns.setStanding(arn(ann), new Subscriptions.Standing.Gone());
    var official = service.officials.find(ann).id();
    new CheckSubscriptions(service.app.docket(), sns, service.clock).check(official, SnsCheck.ALL);
    service.reconcile();
    assertThat(told()).containsExactly("Chicago: alerts no longer reach Ann Example by email");
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
    assertThat(told())
        .containsExactly("Chicago: alerts no longer reach Ann Example by text message");
  }

  @Test
  void eachJurisdictionIsHeldOnceADayOldestFirstAndARunThatWasCutOffGoesOn() {
    service.put("/v1/jurisdictions/city-of-los-angeles-ca", Samples.losAngeles());
    var chicago = new JurisdictionId("chicago-il");
    roll.reconciled(chicago, service.clock.instant().minus(DAY));
    // Los Angeles was never held: it comes first, and the time ends behind it.
    var left = new ArrayList<>(List.of(60L, 0L));
    assertThat(reconcile(() -> Duration.ofSeconds(left.isEmpty() ? 0 : left.removeFirst())))
        .isEqualTo(Map.of(Reconcile.Did.RECONCILED, 1, Reconcile.Did.LEFT, 1));
    assertThat(roll.lines(null).items())
        .extracting(l -> l.jurisdiction() + " " + l.reconciledAt())
        .contains("city-of-los-angeles-ca " + service.clock.instant());
    assertThat(reconcile(ENOUGH)).isEqualTo(Map.of(Reconcile.Did.RECONCILED, 1));
    service.advance(Duration.ofHours(22));
    assertThat(reconcile(ENOUGH)).isEmpty();
    service.advance(Duration.ofHours(1));
    assertThat(reconcile(ENOUGH)).isEqualTo(Map.of(Reconcile.Did.RECONCILED, 2));
  }

  @Test
  void whereSnsDoesNotAnswerNothingChangesAndTheNextHourTriesAgain() {
    sns.setDown(true);
    assertThat(reconcile(ENOUGH)).isEqualTo(Map.of(Reconcile.Did.LEFT, 1));
    assertThat(stored(ann)).contains("Confirmed");
    sns.setDown(false);
    service.advance(Duration.ofHours(1));
    assertThat(reconcile(ENOUGH)).isEqualTo(Map.of(Reconcile.Did.RECONCILED, 1));
  }

  @Test
  void anOfficialWhoCannotBeHeldIsReportedAndTriedAgainByTheNextRunAndTheOthersAreHeld() {
    var bob = service.officials.addReachable("Bob Example");
    sns.failOn(arn(ann));
    sns.setStanding(arn(bob), new Subscriptions.Standing.Gone());
    assertThat(reconcile(ENOUGH)).isEqualTo(Map.of(Reconcile.Did.LEFT, 1));
    assertThat(stored(bob)).contains("OptedOut");
    assertThat(service.events)
        .filteredOn(e -> e.startsWith("official.not-reconciled"))
        .singleElement()
        .asString()
        .contains(ann);
  }

  @Test
  void aJurisdictionThatCannotBeReadIsReportedAndTheOthersAreHeld() {
    service.put("/v1/jurisdictions/city-of-los-angeles-ca", Samples.losAngeles());
    service.officials.overwrite(ann, "schema", AttributeValue.fromN("99"));
    assertThat(reconcile(ENOUGH))
        .isEqualTo(Map.of(Reconcile.Did.RECONCILED, 1, Reconcile.Did.FAILED, 1));
    assertThat(service.events)
        .anyMatch(e -> e.startsWith("jurisdiction.not-reconciled") && e.contains("chicago-il"));
  }

  @Test
  void anOpenDeadlineAndNobodyConfirmedIsToldToTheOperatorOnceADayWithoutANameOrAnAddress() {
    service.recordLetter();
    service.officials.addReachable("Ann Other");
    reconcile(ENOUGH);
    assertThat(operatorHeard).isEmpty();
    service
        .app
        .docket()
        .file(new JurisdictionId("chicago-il"))
        .orElseThrow()
        .officials()
        .forEach(o -> sns.setStanding(arn(o.id().toString()), new Subscriptions.Standing.Gone()));
    service.advance(DAY);
    reconcile(ENOUGH);
    service.advance(Duration.ofHours(1));
    reconcile(ENOUGH);
    assertThat(operatorHeard)
        .singleElement()
        .asString()
        .startsWith("ReplyBy: nobody in chicago-il can be reached, 1 open deadline\n")
        .contains("Friday, February 23, 2018")
        .doesNotContain("Example", "@", "Byrne");
    assertThat(service.events).anyMatch(e -> e.startsWith("jurisdiction.unreachable"));
    service.advance(DAY);
    reconcile(ENOUGH);
    assertThat(operatorHeard).hasSize(2);
  }

  @Test
  void withNothingOpenTheOperatorHearsNothing() {
    sns.setStanding(arn(ann), new Subscriptions.Standing.Gone());
    reconcile(ENOUGH);
    assertThat(operatorHeard).isEmpty();
  }

  @Test
  void theOperatorsTopicGetsIt() {
    service.put("/v1/jurisdictions/city-of-los-angeles-ca", Samples.losAngeles());
    service.post("/v1/letters", Samples.letter("jurisdiction", "city-of-los-angeles-ca")).is(201);
    var sqs = service.clients.sqs();
    var queue = sqs.createQueue(q -> q.queueName("o" + service.app.table())).queueUrl();
    var arn =
        sqs.getQueueAttributes(g -> g.queueUrl(queue).attributeNames(QueueAttributeName.QUEUE_ARN))
            .attributes()
            .getOrDefault(QueueAttributeName.QUEUE_ARN, "");
    service
        .clients
        .sns()
        .subscribe(
            s ->
                s.topicArn(Installation.operations(service.clients, service.app.table()))
                    .protocol("sqs")
                    .endpoint(arn)
                    .attributes(Map.of("RawMessageDelivery", "true")));
    service.reconcile();
    var got = sqs.receiveMessage(r -> r.queueUrl(queue).waitTimeSeconds(5)).messages();
    assertThat(got).singleElement().satisfies(m -> assertThat(m.body()).contains("city-of-los-"));
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
  void aJurisdictionWithNothingLostIsTwoQueriesOneUpdateAndOneQuestionAnAddress() {
    service.calls.reset();
    service.reconcile();
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("Query", 2, "UpdateItem", 1, "GetSubscriptionAttributes", 2));
    service.advance(Duration.ofHours(1));
    service.calls.reset();
    service.reconcile();
    assertThat(service.calls.requests()).isEqualTo(Map.of("Query", 1));
  }
}
