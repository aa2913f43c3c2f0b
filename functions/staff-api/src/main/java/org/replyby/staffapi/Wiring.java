package org.replyby.staffapi;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.replyby.dynamodb.DynamoClients;
import org.replyby.dynamodb.DynamoDocket;
import org.replyby.json.JsonJournal;
import org.replyby.settings.Settings;
import org.replyby.sns.SnsClients;
import org.replyby.sns.SnsSubscriptions;
import org.replyby.usecases.JitteredBackoff;
import org.replyby.usecases.RandomTokens;
import org.replyby.usecases.Waits;

/** Reads the environment and builds what the function needs, once a process. */
final class Wiring {
  private Wiring() {}

  static Desk fromEnvironment() {
    var settings = new Settings(System.getenv());
    var random = new SecureRandom();
    var dynamo = DynamoClients.client(settings.region(), settings.dynamoDbEndpoint());
    var sns = SnsClients.client(settings.region(), settings.snsEndpoint());
    return Desk.of(
        new DynamoDocket(dynamo, settings.table()),
        new SnsSubscriptions(sns, settings.topicPrefix()),
        Clock.systemUTC(),
        new RandomTokens(random),
        new JitteredBackoff(random, Waits::sleep),
        new JsonJournal(System.out, Map.of("function", "staff-api")));
  }
}
