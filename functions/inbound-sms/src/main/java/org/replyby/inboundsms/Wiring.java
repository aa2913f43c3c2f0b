package org.replyby.inboundsms;

import java.security.SecureRandom;
import java.time.Clock;
import org.replyby.alerts.texts.LinkSigner;
import org.replyby.dynamodb.DynamoClients;
import org.replyby.dynamodb.DynamoDocket;
import org.replyby.settings.Settings;
import org.replyby.sns.SnsClients;
import org.replyby.sns.SnsSubscriptions;
import org.replyby.telemetry.Powertools;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.acknowledging.AnswerText;
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

  static AnswerText answer(Journal journal) {
    var settings = new Settings(System.getenv());
    var region = settings.region();
    return new AnswerText(
        new DynamoDocket(
            DynamoClients.client(region, settings.dynamoDbEndpoint()), settings.table(), journal),
        new SnsSubscriptions(
            SnsClients.client(region, settings.snsEndpoint()), settings.topicPrefix()),
        new LinkSigner(settings.publicUrl(), settings.signingSecret(), settings.answersTexts()),
        Clock.systemUTC(),
        new JitteredBackoff(new SecureRandom(), Waits::sleep),
        journal);
  }
}
