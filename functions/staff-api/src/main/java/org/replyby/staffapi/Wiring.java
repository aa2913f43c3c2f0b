package org.replyby.staffapi;

import java.security.SecureRandom;
import java.time.Clock;
import org.replyby.dynamodb.DynamoClients;
import org.replyby.dynamodb.DynamoDocket;
import org.replyby.settings.Settings;
import org.replyby.sns.SnsClients;
import org.replyby.sns.SnsSubscriptions;
import org.replyby.telemetry.Powertools;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.run.JitteredBackoff;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.RandomTokens;
import org.replyby.usecases.run.Waits;

/** Reads the environment and builds what the function needs, once a process. */
final class Wiring {
  private Wiring() {}

  static Telemetry telemetry() {
    var settings = new Settings(System.getenv());
    return new Powertools(
        new Powertools.Settings(settings.metricsNamespace(), settings.service(), System.out));
  }

  static Desk desk(Journal journal) {
    var settings = new Settings(System.getenv());
    var random = new SecureRandom();
    var dynamo = DynamoClients.client(settings.region(), settings.dynamoDbEndpoint());
    var sns = SnsClients.client(settings.region(), settings.snsEndpoint());
    return Desk.of(
        new DynamoDocket(dynamo, settings.table(), journal),
        new SnsSubscriptions(sns, settings.topicPrefix()),
        Clock.systemUTC(),
        new RandomTokens(random),
        new JitteredBackoff(random, Waits::sleep),
        journal);
  }
}
