package org.replyby.inboundsms;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.replyby.dynamodb.DynamoClients;
import org.replyby.dynamodb.DynamoDocket;
import org.replyby.json.JsonJournal;
import org.replyby.settings.Settings;
import org.replyby.sns.SnsClients;
import org.replyby.sns.SnsSubscriptions;
import org.replyby.usecases.AnswerLinks;
import org.replyby.usecases.AnswerText;
import org.replyby.usecases.JitteredBackoff;
import org.replyby.usecases.Waits;

/** Reads the environment and builds what the function needs, once a process. */
final class Wiring {
  private Wiring() {}

  static Inbox fromEnvironment() {
    var settings = new Settings(System.getenv());
    var region = settings.region();
    var journal = new JsonJournal(System.out, Map.of("function", "inbound-sms"));
    var dynamo = DynamoClients.client(region, settings.dynamoDbEndpoint());
    var sns = SnsClients.client(region, settings.snsEndpoint());
    return new Inbox(
        new AnswerText(
            new DynamoDocket(dynamo, settings.table()),
            new SnsSubscriptions(sns, settings.topicPrefix()),
            new AnswerLinks(
                settings.publicUrl(), settings.signingSecret(), settings.answersTexts()),
            Clock.systemUTC(),
            new JitteredBackoff(new SecureRandom(), Waits::sleep),
            journal),
        journal);
  }
}
