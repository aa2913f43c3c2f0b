package org.replyby.alertdispatch;

import java.security.SecureRandom;
import java.time.Clock;
import org.replyby.alerts.texts.LinkSigner;
import org.replyby.dynamodb.DynamoClients;
import org.replyby.dynamodb.DynamoDocket;
import org.replyby.dynamodb.DynamoOutbox;
import org.replyby.settings.Settings;
import org.replyby.sns.SnsClients;
import org.replyby.sns.SnsPublisher;
import org.replyby.sns.SnsSubscriptions;
import org.replyby.telemetry.Powertools;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.dispatching.DispatchAlert;
import org.replyby.usecases.dispatching.EmailPace;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.RandomTokens;
import org.replyby.usecases.run.Waits;
import org.replyby.usecases.subscribing.CheckSubscriptions;

/** Reads the environment and builds what the function needs, once a process. */
final class Wiring {
  /** Of the eight emails a second in all; the sweep has the rest. */
  private static final int EMAILS_PER_SECOND = 6;

  private Wiring() {}

  static Telemetry telemetry() {
    var settings = new Settings(System.getenv());
    return new Powertools(
        new Powertools.Settings(settings.metricsNamespace(), settings.service(), System.out));
  }

  static DispatchAlert dispatch(Journal journal) {
    var settings = new Settings(System.getenv());
    var region = settings.region();
    var clock = Clock.systemUTC();
    var dynamo = DynamoClients.client(region, settings.dynamoDbEndpoint());
    var sns = SnsClients.client(region, settings.snsEndpoint());
    var subscriptions = new SnsSubscriptions(sns, settings.topicPrefix());
    return new DispatchAlert(
        new DynamoOutbox(dynamo, settings.table()),
        new SnsPublisher(SnsClients.publishing(region, settings.snsEndpoint())),
        new CheckSubscriptions(
            new DynamoDocket(dynamo, settings.table(), journal), subscriptions, clock),
        new DispatchAlert.Settings(
            clock,
            new RandomTokens(new SecureRandom()),
            new EmailPace(EMAILS_PER_SECOND, System::nanoTime),
            Waits::sleep,
            journal,
            new LinkSigner(
                settings.publicUrl(), settings.signingSecret(), settings.answersTexts())));
  }
}
