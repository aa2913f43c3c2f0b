package org.replyby.deadlinesweep;

import java.security.SecureRandom;
import java.time.Clock;
import org.replyby.alerts.texts.LinkSigner;
import org.replyby.dynamodb.DynamoClients;
import org.replyby.dynamodb.DynamoDocket;
import org.replyby.dynamodb.DynamoDueIndex;
import org.replyby.dynamodb.DynamoOutbox;
import org.replyby.settings.Settings;
import org.replyby.sns.SnsClients;
import org.replyby.sns.SnsPublisher;
import org.replyby.sns.SnsSubscriptions;
import org.replyby.telemetry.Powertools;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.dispatching.DispatchAlert;
import org.replyby.usecases.dispatching.EmailPace;
import org.replyby.usecases.dispatching.SettleAlerts;
import org.replyby.usecases.recalculating.ContinueRecalculation;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.RandomTokens;
import org.replyby.usecases.run.Waits;
import org.replyby.usecases.subscribing.CheckSubscriptions;
import org.replyby.usecases.sweeping.AdvanceDeadline;
import org.replyby.usecases.sweeping.Sweep;
import org.replyby.usecases.sweeping.WriteDigest;

/** Reads the environment and builds what the function needs, once a process. */
final class Wiring {
  /** Of the eight emails a second in all; alert-dispatch has the rest. */
  private static final int EMAILS_PER_SECOND = 2;

  private Wiring() {}

  static Telemetry telemetry() {
    var settings = new Settings(System.getenv());
    return new Powertools(
        new Powertools.Settings(settings.metricsNamespace(), settings.service(), System.out));
  }

  static Sweep sweep(Journal journal) {
    var settings = new Settings(System.getenv());
    var region = settings.region();
    var table = settings.table();
    var clock = Clock.systemUTC();
    var dynamo = DynamoClients.client(region, settings.dynamoDbEndpoint());
    var docket = new DynamoDocket(dynamo, table, journal);
    var sns = SnsClients.client(region, settings.snsEndpoint());
    var subscriptions = new SnsSubscriptions(sns, settings.topicPrefix());
    var check = new CheckSubscriptions(docket, subscriptions, clock);
    var dispatch =
        new DispatchAlert(
            new DynamoOutbox(dynamo, table),
            new SnsPublisher(SnsClients.publishing(region, settings.snsEndpoint())),
            check,
            new DispatchAlert.Settings(
                clock,
                new RandomTokens(new SecureRandom()),
                new EmailPace(EMAILS_PER_SECOND, System::nanoTime),
                Waits::sleep,
                journal,
                new LinkSigner(
                    settings.publicUrl(), settings.signingSecret(), settings.answersTexts())));
    return new Sweep(
        new DynamoDueIndex(dynamo, table),
        new AdvanceDeadline(docket, journal),
        dispatch,
        check,
        new SettleAlerts(docket),
        new ContinueRecalculation(docket, journal),
        new WriteDigest(docket),
        clock,
        journal);
  }
}
