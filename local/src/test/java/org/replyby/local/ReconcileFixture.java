package org.replyby.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.replyby.dynamodb.DynamoJurisdictions;
import org.replyby.local.aws.Watch;
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
import org.replyby.usecases.subscribing.RemoveUnwanted;

/** A service with a primary official and a deputy in Chicago, and an SNS that tests control. */
abstract class ReconcileFixture {
  static final Duration DAY = Duration.ofDays(1);
  static final TimeLeft TEN_MINUTES = () -> Duration.ofMinutes(10);

  final TestService service = TestService.startedAt(TestService.JANUARY);
  final Jurisdictions roll =
      new DynamoJurisdictions(service.clients.dynamoDb(), service.app.table());
  final ScriptedSns sns =
      new ScriptedSns(new SnsSubscriptions(service.clients.sns(), service.app.table()));
  final List<String> operatorNotices = new ArrayList<>();
  String ann = "";

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

  /** Runs the use case with {@link #sns}, and enough time. */
  Map<Reconcile.Did, Integer> reconcile() {
    return reconcile(TEN_MINUTES);
  }

  /** Runs the use case with {@link #sns}, until its time is up. */
  Map<Reconcile.Did, Integer> reconcile(TimeLeft timeLeft) {
    var docket = service.app.docket();
    var backoff = new JitteredBackoff(new Random(1), Waits::sleep);
    var jurisdiction =
        new ReconcileJurisdiction(
            docket,
            new CheckSubscriptions(docket, sns, service.clock),
            new OptOut(docket, sns, service.clock, backoff),
            new RemoveUnwanted(sns, (event, fields) -> service.events.add(event + " " + fields)),
            (subject, text) -> operatorNotices.add(subject + "\n" + text),
            (event, fields) -> service.events.add(event + " " + fields));
    return new Reconcile(
            roll, jurisdiction, service.clock, (e, fields) -> service.events.add(e + " " + fields))
        .reconcile(timeLeft);
  }

  String arn(String official) {
    return switch (service.officials.find(official).subscriptions().getFirst().state()) {
      case SubscriptionState.Confirmed confirmed -> confirmed.arn();
      case SubscriptionState.Pending pending -> pending.arn();
      case SubscriptionState other -> throw new IllegalStateException(other.toString());
    };
  }

  String stateAndWhy(String official) {
    var path = "/v1/officials/" + official + "/subscriptions";
    var shown = service.get(path).is(200).list("subscriptions").getFirst();
    return shown.get("state") + " " + shown.get("why");
  }

  String stored(String official) {
    return service.officials.find(official).subscriptions().getFirst().state().toString();
  }

  List<String> subjectsSent() {
    service.advance(Duration.ofMinutes(2));
    service.sweep();
    return service.watch.take().stream().map(Watch.Seen::subject).toList();
  }
}
