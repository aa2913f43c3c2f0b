package org.replyby.assembly;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.dynamodb.DynamoDocket;
import org.replyby.dynamodb.DynamoDueIndex;
import org.replyby.dynamodb.DynamoJurisdictions;
import org.replyby.dynamodb.DynamoOutbox;
import org.replyby.sns.SnsPublisher;
import org.replyby.usecases.acknowledging.AcknowledgeByLink;
import org.replyby.usecases.acknowledging.AnswerText;
import org.replyby.usecases.dispatching.DispatchAlert;
import org.replyby.usecases.dispatching.Pace;
import org.replyby.usecases.dispatching.SettleAlerts;
import org.replyby.usecases.recalculating.ContinueRecalculation;
import org.replyby.usecases.reconciling.Operator;
import org.replyby.usecases.reconciling.Reconcile;
import org.replyby.usecases.reconciling.ReconcileJurisdiction;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.JitteredBackoff;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.RandomTokens;
import org.replyby.usecases.run.Tokens;
import org.replyby.usecases.run.Waits;
import org.replyby.usecases.subscribing.CheckSubscriptions;
import org.replyby.usecases.subscribing.OptOut;
import org.replyby.usecases.subscribing.Subscriptions;
import org.replyby.usecases.sweeping.AdvanceDeadline;
import org.replyby.usecases.sweeping.Sweep;
import org.replyby.usecases.sweeping.WriteDigest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sns.SnsClient;

/**
 * Builds the use cases on one table. A function that needs more than the table passes it to the use
 * case that it asks for, so that no function builds a client or reads a setting that it does not
 * use.
 */
public record Assembly(
    DynamoDbClient dynamoDb,
    String table,
    InstantSource clock,
    RandomGenerator random,
    Journal journal) {
  /** SNS takes ten emails a second in all; the two functions that send use at most eight. */
  public static final int DISPATCH_EMAILS_PER_SECOND = 6;

  public static final int SWEEP_EMAILS_PER_SECOND = 2;

  /** What is needed to send alerts; {@code publishing} is a client that never retries. */
  public record Sending(SnsClient publishing, Pace pace, LinkSigner links) {}

  public DynamoDocket docket() {
    return new DynamoDocket(dynamoDb, table, journal);
  }

  public Tokens tokens() {
    return new RandomTokens(random);
  }

  public Backoff backoff() {
    return new JitteredBackoff(random, Waits::sleep);
  }

  public AcknowledgeByLink acknowledgeByLink(LinkSigner links) {
    return new AcknowledgeByLink(docket(), links, clock, backoff());
  }

  public AnswerText answerText(Subscriptions subscriptions, LinkSigner links) {
    return new AnswerText(docket(), subscriptions, links, clock, backoff(), journal);
  }

  public DispatchAlert dispatchAlert(Subscriptions subscriptions, Sending sending) {
    return new DispatchAlert(
        new DynamoOutbox(dynamoDb, table),
        new SnsPublisher(sending.publishing()),
        check(subscriptions),
        new DispatchAlert.Settings(
            clock, tokens(), sending.pace(), Waits::sleep, journal, sending.links()));
  }

  public Sweep sweep(Subscriptions subscriptions, Sending sending) {
    var docket = docket();
    return new Sweep(
        new DynamoDueIndex(dynamoDb, table),
        new AdvanceDeadline(docket, journal),
        dispatchAlert(subscriptions, sending),
        check(subscriptions),
        new SettleAlerts(docket),
        new ContinueRecalculation(docket, journal),
        new WriteDigest(docket),
        clock,
        journal);
  }

  public Reconcile reconcile(Subscriptions subscriptions, Operator operator) {
    var jurisdiction =
        new ReconcileJurisdiction(
            docket(),
            check(subscriptions),
            new OptOut(docket(), clock, backoff()),
            operator,
            journal);
    return new Reconcile(new DynamoJurisdictions(dynamoDb, table), jurisdiction, clock, journal);
  }

  private CheckSubscriptions check(Subscriptions subscriptions) {
    return new CheckSubscriptions(docket(), subscriptions, clock);
  }
}
