package org.replyby.local;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.replyby.acknowledge.Acknowledge;
import org.replyby.alertdispatch.AlertDispatch;
import org.replyby.alertdispatch.Rehearsal;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.assembly.Assembly;
import org.replyby.assembly.CalendarParts;
import org.replyby.assembly.FileAssembly;
import org.replyby.assembly.ImportAssembly;
import org.replyby.assembly.WebhookAssembly;
import org.replyby.calendarfeed.CalendarFeed;
import org.replyby.deadlinesweep.DeadlineSweep;
import org.replyby.deliverystatus.DeliveryStatus;
import org.replyby.dynamodb.DynamoDocket;
import org.replyby.inboundsms.InboundSms;
import org.replyby.local.aws.Clients;
import org.replyby.reconcile.Reconciliation;
import org.replyby.sns.SnsOperator;
import org.replyby.sns.SnsSubscriptions;
import org.replyby.staff.Desk;
import org.replyby.staffapi.StaffApi;
import org.replyby.staffpages.StaffPages;
import org.replyby.staffpages.signin.SignInSettings;
import org.replyby.tableimport.TableImport;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.acknowledging.NumberKind;
import org.replyby.usecases.dispatching.DispatchAlert;
import org.replyby.usecases.dispatching.Pace;
import org.replyby.usecases.members.SignIns;
import org.replyby.usecases.recording.RecordDemand;
import org.replyby.webhookdelivery.WebhookDelivery;

/**
 * One ReplyBy on one machine: the functions' handlers as template.yaml deploys them, put together
 * on local clients and on a clock of our own.
 */
public record Installation(
    Clients clients,
    String table,
    DynamoDocket docket,
    DispatchAlert dispatchAlert,
    StaffApi staffApi,
    StaffPages staffPages,
    DeadlineSweep deadlineSweep,
    AlertDispatch alertDispatch,
    Acknowledge acknowledge,
    InboundSms inboundSms,
    Reconciliation reconcile,
    DeliveryStatus deliveryStatus,
    CalendarFeed calendarFeed,
    WebhookDelivery webhookDelivery,
    BucketFunctions files,
    TableImport tableImport) {
  /** Longer than on AWS, because an emulator on a busy machine can be slow. */
  private static final Duration PROOF_WITHIN = Duration.ofSeconds(30);

  /** An issuer that nobody asks. */
  private static final SignInSettings NOBODY =
      SignInSettings.of(
          "https://issuer.example", "none", "https://replyby.example", "https://issuer.example");

  /** What differs from run to run. */
  public record Settings(
      String table,
      String topicPrefix,
      LinkSigner links,
      InstantSource clock,
      RandomGenerator random,
      Pace pace,
      Telemetry telemetry) {}

  /** No pace at all: for local topics, which send no email. */
  public static Pace unpaced() {
    return (emails, atMost) -> Optional.of(Duration.ZERO);
  }

  public static Installation on(Clients clients, Settings settings) {
    return on(clients, settings, false, SignIns.elsewhere(), NOBODY, Optional::empty);
  }

  /** The same with a user pool of its own, in which the page signs people in. */
  public static Installation on(
      Clients clients, Settings settings, SignIns signIns, SignInSettings page) {
    return on(clients, settings, false, signIns, page, Optional::empty);
  }

  /** The same at an issuer that gave the page {@code secret}. */
  public static Installation on(
      Clients clients, Settings settings, SignInSettings page, Supplier<Optional<String>> secret) {
    return on(clients, settings, false, SignIns.elsewhere(), page, secret);
  }

  /** The same on a table that was just restored: it sends nothing, and staff can only read. */
  public static Installation held(Clients clients, Settings settings) {
    return on(clients, settings, true, SignIns.elsewhere(), NOBODY, Optional::empty);
  }

  private static Installation on(
      Clients clients,
      Settings settings,
      boolean isHeld,
      SignIns signIns,
      SignInSettings page,
      Supplier<Optional<String>> secret) {
    var clock = settings.clock();
    var telemetry = settings.telemetry();
    var links = settings.links();
    var assembly =
        new Assembly(
            clients.dynamoDb(), settings.table(), clock, settings.random(), telemetry.journal());
    var subscriptions = new SnsSubscriptions(clients.sns(), settings.topicPrefix());
    var operations = operations(clients, settings.table());
    var operator = new SnsOperator(clients.sns(), operations);
    var sending =
        new Assembly.Sending(
            clients.publishing(), settings.pace(), links, operations, PROOF_WITHIN, isHeld);
    var dispatch = assembly.dispatchAlert(subscriptions, sending);
    var docket = assembly.docket();
    var files = new FileAssembly(assembly);
    var bucket = bucket(settings.table());
    var desk =
        Desk.of(
            docket,
            assembly.lists(),
            assembly.campaigns(),
            assembly.members(),
            new WebhookAssembly(assembly).webhooks(),
            assembly.sessions(),
            signIns,
            new CalendarParts(assembly).keep(page.site()),
            assembly.answerOnce(),
            files.files(clients.files(bucket)),
            new ImportAssembly(assembly).uses(clients.tables(bucket), RecordDemand.MOST_A_DAY),
            subscriptions,
            clock,
            assembly.tokens(),
            assembly.backoff(),
            assembly.journal(),
            Desk.Limits.USUAL);
    return new Installation(
        clients,
        assembly.table(),
        docket,
        dispatch,
        new StaffApi(desk, isHeld, telemetry),
        new StaffPages(
            desk,
            Door.of(assembly, page, secret),
            assembly.keepForms(links.sealer()),
            page.site(),
            isHeld,
            telemetry),
        new DeadlineSweep(assembly.sweep(subscriptions, sending), telemetry),
        new AlertDispatch(
            assembly.messages(subscriptions, sending),
            new Rehearsal(docket, links, clock),
            telemetry),
        new Acknowledge(assembly.acknowledgeByLink(links), clock, telemetry),
        new InboundSms(
            assembly.answerText(subscriptions, links, NumberKind.TOLL_FREE), links, telemetry),
        new Reconciliation(assembly.reconcile(subscriptions, operator), isHeld, telemetry),
        new DeliveryStatus(assembly.recordReport(), telemetry),
        new CalendarFeed(new CalendarParts(assembly).read(), page.site(), telemetry),
        WebhookDelivery.on(new WebhookAssembly(assembly), isHeld, telemetry),
        BucketFunctions.on(files, clients.s3(), bucket, isHeld, telemetry),
        TableImport.on(
            new ImportAssembly(assembly),
            clients.tableStore(bucket),
            subscriptions,
            Desk.Limits.USUAL,
            isHeld,
            telemetry));
  }

  /** The bucket of files that goes with a table. */
  public static String bucket(String table) {
    return table + "-files";
  }

  /** The topic for the person who runs the service; here only its own subscribers hear it. */
  static String operations(Clients clients, String table) {
    return clients.sns().createTopic(t -> t.name("operations-" + table)).topicArn();
  }
}
