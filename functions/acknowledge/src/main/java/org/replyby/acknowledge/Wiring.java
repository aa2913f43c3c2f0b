package org.replyby.acknowledge;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import org.replyby.alerts.texts.LinkSigner;
import org.replyby.dynamodb.DynamoClients;
import org.replyby.dynamodb.DynamoDocket;
import org.replyby.settings.Settings;
import org.replyby.telemetry.Powertools;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.acknowledging.AcknowledgeByLink;
import org.replyby.usecases.run.JitteredBackoff;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.Waits;

/** Reads the environment and builds what the function needs, once a process. */
final class Wiring {
  private Wiring() {}

  static Telemetry telemetry() {
    var settings = new Settings(System.getenv());
    return new Powertools(
        new Powertools.Settings(settings.metricsNamespace(), settings.service(), System.out));
  }

  static InstantSource clock() {
    return Clock.systemUTC();
  }

  static AcknowledgeByLink links(Journal journal) {
    var settings = new Settings(System.getenv());
    var dynamo = DynamoClients.client(settings.region(), settings.dynamoDbEndpoint());
    return new AcknowledgeByLink(
        new DynamoDocket(dynamo, settings.table(), journal),
        new LinkSigner(settings.publicUrl(), settings.signingSecret(), settings.answersTexts()),
        clock(),
        new JitteredBackoff(new SecureRandom(), Waits::sleep));
  }
}
