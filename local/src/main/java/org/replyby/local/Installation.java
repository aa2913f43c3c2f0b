package org.replyby.local;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.replyby.acknowledge.Acknowledge;
import org.replyby.alertdispatch.AlertDispatch;
import org.replyby.alerts.texts.LinkSigner;
import org.replyby.deadlinesweep.DeadlineSweep;
import org.replyby.dynamodb.DynamoDocket;
import org.replyby.dynamodb.DynamoDueIndex;
import org.replyby.dynamodb.DynamoOutbox;
import org.replyby.dynamodb.DynamoRoll;
import org.replyby.inboundsms.InboundSms;
import org.replyby.local.aws.Clients;
import org.replyby.reconcile.Reconciliation;
import org.replyby.sns.SnsOperator;
import org.replyby.sns.SnsPublisher;
import org.replyby.sns.SnsSubscriptions;
import org.replyby.staffapi.Desk;
import org.replyby.staffapi.StaffApi;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.acknowledging.AcknowledgeByLink;
import org.replyby.usecases.acknowledging.AnswerText;
import org.replyby.usecases.dispatching.DispatchAlert;
import org.replyby.usecases.dispatching.Pace;
import org.replyby.usecases.dispatching.SettleAlerts;
import org.replyby.usecases.recalculating.ContinueRecalculation;
import org.replyby.usecases.reconciling.Reconcile;
import org.replyby.usecases.reconciling.ReconcileJurisdiction;
import org.replyby.usecases.run.JitteredBackoff;
import org.replyby.usecases.run.RandomTokens;
import org.replyby.usecases.run.Waits;
import org.replyby.usecases.subscribing.CheckSubscriptions;
import org.replyby.usecases.subscribing.OptOut;
import org.replyby.usecases.sweeping.AdvanceDeadline;
import org.replyby.usecases.sweeping.Sweep;
import org.replyby.usecases.sweeping.WriteDigest;

/**
 * One ReplyBy on one machine: the functions' handlers as template.yaml deploys them, put together
 * on local clients and on a clock of our own.
 */
public record Installation(
    Clients clients,
    String table,
    DynamoDocket docket,
    DispatchAlert dispatchAlert,
    StaffApi staffApi,
    DeadlineSweep deadlineSweep,
    AlertDispatch alertDispatch,
    Acknowledge acknowledge,
    InboundSms inboundSms,
    Reconciliation reconcile) {

  /** What differs from run to run. */
  public record Settings(
      String table,
      String topicPrefix,
      LinkSigner links,
      InstantSource clock,
      RandomGenerator random,
      Pace pace,
      Telemetry telemetry) {}

  /** No pace at all: for local topics, where no email goes out. */
  public static Pace unpaced() {
    return (emails, atMost) -> Optional.of(Duration.ZERO);
  }

  public static Installation on(Clients clients, Settings settings) {
    var table = settings.table();
    var clock = settings.clock();
    var telemetry = settings.telemetry();
    var journal = telemetry.journal();
    var tokens = new RandomTokens(settings.random());
    var docket = new DynamoDocket(clients.dynamoDb(), table, journal);
    var subscriptions = new SnsSubscriptions(clients.sns(), settings.topicPrefix());
    var check = new CheckSubscriptions(docket, subscriptions, clock);
    var dispatch =
        new DispatchAlert(
            new DynamoOutbox(clients.dynamoDb(), table),
            new SnsPublisher(clients.publishing()),
            check,
            new DispatchAlert.Settings(
                clock, tokens, settings.pace(), Waits::sleep, journal, settings.links()));
    var sweep =
        new Sweep(
            new DynamoDueIndex(clients.dynamoDb(), table),
            new AdvanceDeadline(docket, journal),
            dispatch,
            check,
            new SettleAlerts(docket),
            new ContinueRecalculation(docket, journal),
            new WriteDigest(docket),
            clock,
            journal);
    var backoff = new JitteredBackoff(settings.random(), Waits::sleep);
    return new Installation(
        clients,
        table,
        docket,
        dispatch,
        new StaffApi(Desk.of(docket, subscriptions, clock, tokens, backoff, journal), telemetry),
        new DeadlineSweep(sweep, telemetry),
        new AlertDispatch(dispatch, telemetry),
        new Acknowledge(
            new AcknowledgeByLink(docket, settings.links(), clock, backoff), clock, telemetry),
        new InboundSms(
            new AnswerText(docket, subscriptions, settings.links(), clock, backoff, journal),
            telemetry),
        new Reconciliation(
            new Reconcile(
                new DynamoRoll(clients.dynamoDb(), table),
                new ReconcileJurisdiction(
                    docket,
                    check,
                    new OptOut(docket, clock, backoff),
                    new SnsOperator(clients.sns(), operations(clients, table)),
                    journal),
                clock,
                journal),
            telemetry));
  }

  /** The topic of whoever runs the service; nobody listens to it here but who subscribes to it. */
  static String operations(Clients clients, String table) {
    return clients.sns().createTopic(t -> t.name("operations-" + table)).topicArn();
  }
}
