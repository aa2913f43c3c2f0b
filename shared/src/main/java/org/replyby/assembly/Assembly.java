package org.replyby.assembly;

import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.Sealer;
import org.replyby.dynamodb.DynamoDocket;
import org.replyby.dynamodb.DynamoDueIndex;
import org.replyby.dynamodb.DynamoJurisdictions;
import org.replyby.dynamodb.DynamoOutbox;
import org.replyby.dynamodb.DynamoSentMessages;
import org.replyby.dynamodb.DynamoSumOutbox;
import org.replyby.dynamodb.callers.DynamoKeptAnswers;
import org.replyby.dynamodb.callers.DynamoKeptForms;
import org.replyby.dynamodb.callers.DynamoMembers;
import org.replyby.dynamodb.callers.DynamoSessions;
import org.replyby.dynamodb.campaigns.DynamoCampaigns;
import org.replyby.dynamodb.lists.DynamoLists;
import org.replyby.sns.SnsPublisher;
import org.replyby.sns.SnsReach;
import org.replyby.usecases.acknowledging.AcknowledgeByLink;
import org.replyby.usecases.acknowledging.AnswerText;
import org.replyby.usecases.acknowledging.NumberKind;
import org.replyby.usecases.dispatching.DispatchAlert;
import org.replyby.usecases.dispatching.DispatchMessage;
import org.replyby.usecases.dispatching.DispatchTogether;
import org.replyby.usecases.dispatching.Pace;
import org.replyby.usecases.dispatching.SettleAlerts;
import org.replyby.usecases.holding.HoldMessages;
import org.replyby.usecases.recalculating.ContinueRecalculation;
import org.replyby.usecases.reconciling.Operator;
import org.replyby.usecases.reconciling.Reconcile;
import org.replyby.usecases.reconciling.ReconcileJurisdiction;
import org.replyby.usecases.repeating.AnswerOnce;
import org.replyby.usecases.reporting.RecordReport;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.JitteredBackoff;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.RandomTokens;
import org.replyby.usecases.run.Tokens;
import org.replyby.usecases.run.Waits;
import org.replyby.usecases.sessions.KeepForms;
import org.replyby.usecases.subscribing.CheckSubscriptions;
import org.replyby.usecases.subscribing.OptOut;
import org.replyby.usecases.subscribing.RemoveUnwanted;
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

  /** Where several dispatches can run at once: one for each shard of the table's stream, four. */
  public static final int SHARED_DISPATCH_EMAILS_PER_SECOND = 1;

  public static final int SWEEP_EMAILS_PER_SECOND = 2;

  /**
   * What is needed to send alerts; {@code publishing} is a client that never retries, {@code
   * operatorsTopic} tells the person who runs the service, and {@code proofWithin} is how long SNS
   * may take to say who can be reached. {@code isHeld} is whether nothing is sent for now, since
   * the table was just restored.
   */
  public record Sending(
      SnsClient publishing,
      Pace pace,
      LinkSigner links,
      String operatorsTopic,
      Duration proofWithin,
      boolean isHeld) {}

  public DynamoDocket docket() {
    return new DynamoDocket(dynamoDb, table, journal);
  }

  public DynamoLists lists() {
    return new DynamoLists(dynamoDb, table);
  }

  public DynamoCampaigns campaigns() {
    return new DynamoCampaigns(dynamoDb, table);
  }

  public DynamoMembers members() {
    return new DynamoMembers(dynamoDb, table);
  }

  public DynamoSessions sessions() {
    return new DynamoSessions(dynamoDb, table);
  }

  public KeepForms keepForms(Sealer sealer) {
    return new KeepForms(new DynamoKeptForms(dynamoDb, table), sealer, clock, tokens());
  }

  public AnswerOnce answerOnce() {
    return new AnswerOnce(new DynamoKeptAnswers(dynamoDb, table), clock, journal);
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

  public AnswerText answerText(Subscriptions subscriptions, LinkSigner links, NumberKind number) {
    return new AnswerText(docket(), subscriptions, links, clock, backoff(), journal, number);
  }

  public DispatchAlert dispatchAlert(Subscriptions subscriptions, Sending sending) {
    return new DispatchAlert(
        new DynamoOutbox(dynamoDb, table),
        new SnsPublisher(sending.publishing()),
        check(subscriptions),
        new SnsReach(sending.publishing(), clock, sending.proofWithin()),
        new SettleAlerts(docket()),
        settings(sending));
  }

  /** What sends, or, while the service is held, what keeps everything waiting. */
  public DispatchMessage messages(Subscriptions subscriptions, Sending sending) {
    return sending.isHeld() ? new HoldMessages() : dispatchTogether(subscriptions, sending);
  }

  private DispatchTogether dispatchTogether(Subscriptions subscriptions, Sending sending) {
    return new DispatchTogether(
        dispatchAlert(subscriptions, sending),
        new DynamoSumOutbox(dynamoDb, table),
        new DynamoOutbox(dynamoDb, table),
        new SnsPublisher(sending.publishing()),
        settings(sending));
  }

  private DispatchAlert.Settings settings(Sending sending) {
    return new DispatchAlert.Settings(
        clock,
        tokens(),
        sending.pace(),
        Waits::sleep,
        journal,
        sending.links(),
        sending.operatorsTopic());
  }

  public Sweep sweep(Subscriptions subscriptions, Sending sending) {
    var docket = docket();
    return new Sweep(
        new DynamoDueIndex(dynamoDb, table),
        new AdvanceDeadline(docket, journal),
        messages(subscriptions, sending),
        check(subscriptions),
        new SettleAlerts(docket),
        new ContinueRecalculation(docket, tokens(), journal),
        new WriteDigest(docket),
        clock,
        journal);
  }

  public RecordReport recordReport() {
    var messages = new DynamoSentMessages(dynamoDb, table);
    return new RecordReport(messages, docket(), clock, backoff());
  }

  public Reconcile reconcile(Subscriptions subscriptions, Operator operator) {
    var jurisdiction =
        new ReconcileJurisdiction(
            docket(),
            check(subscriptions),
            new OptOut(docket(), subscriptions, clock, backoff()),
            new RemoveUnwanted(subscriptions, journal),
            operator,
            journal);
    return new Reconcile(new DynamoJurisdictions(dynamoDb, table), jurisdiction, clock, journal);
  }

  private CheckSubscriptions check(Subscriptions subscriptions) {
    return new CheckSubscriptions(docket(), subscriptions, clock);
  }
}
