package org.replyby.reconcile;

import java.security.SecureRandom;
import java.time.Clock;
import org.replyby.dynamodb.DynamoClients;
import org.replyby.dynamodb.DynamoDocket;
import org.replyby.dynamodb.DynamoRoll;
import org.replyby.settings.Settings;
import org.replyby.sns.SnsClients;
import org.replyby.sns.SnsOperator;
import org.replyby.sns.SnsSubscriptions;
import org.replyby.telemetry.Powertools;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.reconciling.Reconcile;
import org.replyby.usecases.reconciling.ReconcileJurisdiction;
import org.replyby.usecases.run.JitteredBackoff;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.Waits;
import org.replyby.usecases.subscribing.CheckSubscriptions;
import org.replyby.usecases.subscribing.OptOut;

/** Reads the environment and builds what the function needs, once a process. */
final class Wiring {
  private Wiring() {}

  static Telemetry telemetry() {
    var settings = new Settings(System.getenv());
    return new Powertools(
        new Powertools.Settings(settings.metricsNamespace(), settings.service(), System.out));
  }

  static Reconcile reconcile(Journal journal) {
    var settings = new Settings(System.getenv());
    var region = settings.region();
    var clock = Clock.systemUTC();
    var dynamo = DynamoClients.client(region, settings.dynamoDbEndpoint());
    var docket = new DynamoDocket(dynamo, settings.table(), journal);
    var sns = SnsClients.client(region, settings.snsEndpoint());
    var subscriptions = new SnsSubscriptions(sns, settings.topicPrefix());
    var jurisdiction =
        new ReconcileJurisdiction(
            docket,
            new CheckSubscriptions(docket, subscriptions, clock),
            new OptOut(docket, clock, new JitteredBackoff(new SecureRandom(), Waits::sleep)),
            new SnsOperator(sns, settings.operationsTopic()),
            journal);
    return new Reconcile(new DynamoRoll(dynamo, settings.table()), jurisdiction, clock, journal);
  }
}
