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
import org.replyby.dynamodb.DynamoJurisdictions;
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

  private final World world = World.at(World.JANUARY);
  private final Jurisdictions jurisdictions =
      new DynamoJurisdictions(world.clients.dynamoDb(), world.app.table());
  private final TalkativeSns sns =
      new TalkativeSns(new SnsSubscriptions(world.clients.sns(), world.app.table()));
  private final List<String> operatorHeard = new ArrayList<>();
  private String ann = "";

  @BeforeEach
  void aPrimaryOfficialAndADeputy() {
    world.chicago();
    ann = world.official("Ann Example");
    world.official("chicago-il", "Dee Example", "deputy");
  }

  @AfterEach
  void end() {
    world.close();
  }

  /** The use case with an SNS of our own. */
  private Map<Reconcile.Did, Integer> reconcile(TimeLeft timeLeft) {
    var docket = world.app.docket();
    var backoff = new JitteredBackoff(new Random(1), Waits::sleep);
    var jurisdiction =
        new ReconcileJurisdiction(
            docket,
            new CheckSubscriptions(docket, sns, world.clock),
            new OptOut(docket, world.clock, backoff),
            (subject, text) -> operatorHeard.add(subject + "\n" + text),
            (event, fields) -> world.events.add(event + " " + fields));
    return new Reconcile(
            jurisdictions,
            jurisdiction,
            world.clock,
            (e, fields) -> world.events.add(e + " " + fields))
        .reconcile(timeLeft);
  }

  private String arn(String official) {
    return switch (world.docketsOfficial(official).subscriptions().getFirst().state()) {
      case SubscriptionState.Confirmed confirmed -> confirmed.arn();
      case SubscriptionState.Pending pending -> pending.arn();
      case SubscriptionState other -> throw new IllegalStateException(other.toString());
    };
  }

  private String stateAndWhy(String official) {
    var path = "/v1/officials/" + official + "/subscriptions";
    var shown = world.get(path).is(200).list("subscriptions").getFirst();
    return shown.get("state") + " " + shown.get("why");
  }

  private String stored(String official) {
    return world.docketsOfficial(official).subscriptions().getFirst().state().toString();
  }

  private List<String> told() {
    world.later(Duration.ofMinutes(2));
    world.sweep();
    return world.watch.take().stream().map(Watch.Seen::subject).toList();
  }

  @Test
  void whatSnsPutBackToPendingIsPendingAndTheDeputyIsToldOnce() {
    sns.says(arn(ann), new Subscriptions.Standing.Pending());
    assertThat(reconcile(ENOUGH)).isEqualTo(Map.of(Reconcile.Did.RECONCILED, 1));
    assertThat(stored(ann)).contains("Pending").contains("PUT_BACK");
    assertThat(told()).containsExactly("Chicago: alerts no longer reach Ann Example by email");
    world.later(DAY);
    reconcile(ENOUGH);
    assertThat(told()).isEmpty();
  }

  @Test
  void whatStaysPendingForTwoDaysExpires() {
    sns.says(arn(ann), new Subscriptions.Standing.Pending());
    reconcile(ENOUGH);
    world.later(Duration.ofHours(24));
    reconcile(ENOUGH);
    assertThat(stored(ann)).contains("Pending");
    world.later(Duration.ofHours(24));
    reconcile(ENOUGH);
    assertThat(stored(ann)).contains("Expired").contains("UNCONFIRMED");
    assertThat(stateAndWhy(ann)).isEqualTo("expired unconfirmed");
  }

  @Test
  void whatIsConfirmedAgainIsConfirmed() {
    var arn = arn(ann);
    sns.says(arn, new Subscriptions.Standing.Pending());
    reconcile(ENOUGH);
    sns.says(arn, new Subscriptions.Standing.Confirmed(true));
    world.later(DAY);
    reconcile(ENOUGH);
    assertThat(stored(ann)).contains("Confirmed");
  }

  @Test
  void whatIsGoneFromSnsIsOptedOutAndToldToTheDeputy() {
    var arn = arn(ann);
    world.clients.sns().unsubscribe(u -> u.subscriptionArn(arn));
    assertThat(world.reconcile()).containsEntry("reconciled", 1);
    assertThat(stateAndWhy(ann)).isEqualTo("opted-out gone");
    assertThat(told()).containsExactly("Chicago: alerts no longer reach Ann Example by email");
  }

  @Test
  void whatStaffEndIsToldToNobody() {
    var id = world.docketsOfficial(ann).subscriptions().getFirst().id();
    world.delete("/v1/subscriptions/" + id).is(200);
    world.reconcile();
    assertThat(told()).isEmpty();
  }

  @Test
  void aPersonWhoLooksFirstLeavesNothingUntold() {
    sns.says(arn(ann), new Subscriptions.Standing.Gone());
    var official = world.docketsOfficial(ann).id();
    new CheckSubscriptions(world.app.docket(), sns, world.clock).check(official, SnsCheck.ALL);
    world.reconcile();
    assertThat(told()).containsExactly("Chicago: alerts no longer reach Ann Example by email");
  }

  @Test
  void aPhoneThatTextedStopEndsInEveryJurisdictionEvenOneWhoseTurnItIsNot() {
    assumeTrue(
        TestAws.engine() == TestAws.Engine.EMULATORS,
        "moto takes numbers that end in 99 for opted out");
    world.put("/v1/jurisdictions/city-of-los-angeles-ca", Samples.losAngeles());
    var ben = world.unsubscribed("city-of-los-angeles-ca", "Ben Example", "primary");
    world.phone(ben, OPTED_OUT);
    jurisdictions.reconciled(new JurisdictionId("city-of-los-angeles-ca"), world.clock.instant());
    world.phone(ann, OPTED_OUT);
    assertThat(world.reconcile()).containsEntry("reconciled", 1);
    assertThat(stateAndWhy(ben)).isEqualTo("opted-out texted-stop");
    assertThat(told())
        .containsExactly("Chicago: alerts no longer reach Ann Example by text message");
  }

  @Test
  void eachJurisdictionIsHeldOnceADayOldestFirstAndARunThatWasCutOffGoesOn() {
    world.put("/v1/jurisdictions/city-of-los-angeles-ca", Samples.losAngeles());
    var chicago = new JurisdictionId("chicago-il");
    jurisdictions.reconciled(chicago, world.clock.instant().minus(DAY));
    // Los Angeles was never held: it comes first, and the time ends behind it.
    var left = new ArrayList<>(List.of(60L, 0L));
    assertThat(reconcile(() -> Duration.ofSeconds(left.isEmpty() ? 0 : left.removeFirst())))
        .isEqualTo(Map.of(Reconcile.Did.RECONCILED, 1, Reconcile.Did.LEFT, 1));
    assertThat(jurisdictions.lines(null).items())
        .extracting(l -> l.jurisdiction() + " " + l.reconciledAt())
        .contains("city-of-los-angeles-ca " + world.clock.instant());
    assertThat(reconcile(ENOUGH)).isEqualTo(Map.of(Reconcile.Did.RECONCILED, 1));
    world.later(Duration.ofHours(22));
    assertThat(reconcile(ENOUGH)).isEmpty();
    world.later(Duration.ofHours(1));
    assertThat(reconcile(ENOUGH)).isEqualTo(Map.of(Reconcile.Did.RECONCILED, 2));
  }

  @Test
  void whereSnsDoesNotAnswerNothingChangesAndTheNextHourTriesAgain() {
    sns.isDown(true);
    assertThat(reconcile(ENOUGH)).isEqualTo(Map.of(Reconcile.Did.LEFT, 1));
    assertThat(stored(ann)).contains("Confirmed");
    sns.isDown(false);
    world.later(Duration.ofHours(1));
    assertThat(reconcile(ENOUGH)).isEqualTo(Map.of(Reconcile.Did.RECONCILED, 1));
  }

  @Test
  void anOfficialWhoCannotBeHeldIsReportedAndTriedAgainByTheNextRunAndTheOthersAreHeld() {
    var bob = world.official("Bob Example");
    sns.refuses(arn(ann));
    sns.says(arn(bob), new Subscriptions.Standing.Gone());
    assertThat(reconcile(ENOUGH)).isEqualTo(Map.of(Reconcile.Did.LEFT, 1));
    assertThat(stored(bob)).contains("OptedOut");
    assertThat(world.events)
        .filteredOn(e -> e.startsWith("official.not-reconciled"))
        .singleElement()
        .asString()
        .contains(ann);
  }

  @Test
  void aJurisdictionThatCannotBeReadIsReportedAndTheOthersAreHeld() {
    world.put("/v1/jurisdictions/city-of-los-angeles-ca", Samples.losAngeles());
    world.alter(ann, "schema", AttributeValue.fromN("99"));
    assertThat(reconcile(ENOUGH))
        .isEqualTo(Map.of(Reconcile.Did.RECONCILED, 1, Reconcile.Did.FAILED, 1));
    assertThat(world.events)
        .anyMatch(e -> e.startsWith("jurisdiction.not-reconciled") && e.contains("chicago-il"));
  }

  @Test
  void anOpenDeadlineAndNobodyConfirmedIsToldToTheOperatorOnceADayWithoutANameOrAnAddress() {
    world.letter();
    world.official("Ann Other");
    reconcile(ENOUGH);
    assertThat(operatorHeard).isEmpty();
    world
        .app
        .docket()
        .file(new JurisdictionId("chicago-il"))
        .orElseThrow()
        .officials()
        .forEach(o -> sns.says(arn(o.id().toString()), new Subscriptions.Standing.Gone()));
    world.later(DAY);
    reconcile(ENOUGH);
    world.later(Duration.ofHours(1));
    reconcile(ENOUGH);
    assertThat(operatorHeard)
        .singleElement()
        .asString()
        .startsWith("ReplyBy: nobody in chicago-il can be reached, 1 open deadline\n")
        .contains("Friday, February 23, 2018")
        .doesNotContain("Example", "@", "Byrne");
    assertThat(world.events).anyMatch(e -> e.startsWith("jurisdiction.unreachable"));
    world.later(DAY);
    reconcile(ENOUGH);
    assertThat(operatorHeard).hasSize(2);
  }

  @Test
  void withNothingOpenTheOperatorHearsNothing() {
    sns.says(arn(ann), new Subscriptions.Standing.Gone());
    reconcile(ENOUGH);
    assertThat(operatorHeard).isEmpty();
  }

  @Test
  void theOperatorsTopicGetsIt() {
    world.put("/v1/jurisdictions/city-of-los-angeles-ca", Samples.losAngeles());
    world.post("/v1/letters", Samples.letter("jurisdiction", "city-of-los-angeles-ca")).is(201);
    var sqs = world.clients.sqs();
    var queue = sqs.createQueue(q -> q.queueName("o" + world.app.table())).queueUrl();
    var arn =
        sqs.getQueueAttributes(g -> g.queueUrl(queue).attributeNames(QueueAttributeName.QUEUE_ARN))
            .attributes()
            .getOrDefault(QueueAttributeName.QUEUE_ARN, "");
    world
        .clients
        .sns()
        .subscribe(
            s ->
                s.topicArn(Installation.operations(world.clients, world.app.table()))
                    .protocol("sqs")
                    .endpoint(arn)
                    .attributes(Map.of("RawMessageDelivery", "true")));
    world.reconcile();
    var got = sqs.receiveMessage(r -> r.queueUrl(queue).waitTimeSeconds(5)).messages();
    assertThat(got).singleElement().satisfies(m -> assertThat(m.body()).contains("city-of-los-"));
  }

  @Test
  void whatAPhoneHoldsIsPutBackWhereItIsMissing() {
    var phone = new Address.Phone("+13125550100");
    var id = world.phone(ann, phone.endpoint());
    world
        .clients
        .dynamoDb()
        .deleteItem(
            d ->
                d.tableName(world.app.table())
                    .key(
                        Map.of(
                            "pk", AttributeValue.fromS("P#" + phone.endpoint()),
                            "sk", AttributeValue.fromS(id))));
    assertThat(world.app.docket().holders(phone)).isEmpty();
    world.reconcile();
    assertThat(world.app.docket().holders(phone)).singleElement().hasToString(id);
  }

  @Test
  void aJurisdictionWithNothingLostIsTwoQueriesOneUpdateAndOneQuestionAnAddress() {
    world.calls.reset();
    world.reconcile();
    assertThat(world.calls.requests())
        .isEqualTo(Map.of("Query", 2, "UpdateItem", 1, "GetSubscriptionAttributes", 2));
    world.later(Duration.ofHours(1));
    world.calls.reset();
    world.reconcile();
    assertThat(world.calls.requests()).isEqualTo(Map.of("Query", 1));
  }
}
