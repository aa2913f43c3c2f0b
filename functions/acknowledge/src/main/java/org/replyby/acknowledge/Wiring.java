package org.replyby.acknowledge;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.replyby.dynamodb.DynamoClients;
import org.replyby.dynamodb.DynamoDocket;
import org.replyby.json.JsonJournal;
import org.replyby.settings.Settings;
import org.replyby.usecases.AcknowledgeByLink;
import org.replyby.usecases.AnswerLinks;
import org.replyby.usecases.JitteredBackoff;
import org.replyby.usecases.Waits;

/** Reads the environment and builds what the function needs, once a process. */
final class Wiring {
  private Wiring() {}

  static Reception fromEnvironment() {
    var settings = new Settings(System.getenv());
    var clock = Clock.systemUTC();
    var dynamo = DynamoClients.client(settings.region(), settings.dynamoDbEndpoint());
    return new Reception(
        new AcknowledgeByLink(
            new DynamoDocket(dynamo, settings.table()),
            new AnswerLinks(
                settings.publicUrl(), settings.signingSecret(), settings.answersTexts()),
            clock,
            new JitteredBackoff(new SecureRandom(), Waits::sleep)),
        clock,
        new JsonJournal(System.out, Map.of("function", "acknowledge")));
  }
}
