package org.replyby.local.serve;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.concurrent.CountDownLatch;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.dynamodb.DynamoJurisdictions;
import org.replyby.local.Clerk;
import org.replyby.local.Installation;
import org.replyby.local.Machinery;
import org.replyby.local.aws.Clients;
import org.replyby.local.aws.LocalAws;
import org.replyby.local.aws.LocalAwsSettings;
import org.replyby.local.aws.LocalBucket;
import org.replyby.local.aws.LocalTable;
import org.replyby.local.aws.SentTexts;
import org.replyby.local.aws.Watch;
import org.replyby.local.demo.TodaysLetters;
import org.replyby.local.lambda.LocalTelemetry;
import org.replyby.local.machine.CannotRun;
import org.replyby.local.machine.ProjectFolder;
import org.replyby.local.signin.SignInFile;
import org.replyby.sns.SnsSubscriptions;

/**
 * The staff API on this machine until Ctrl-C; its table is kept in {@link ProjectFolder#leftovers}.
 */
public final class Serve {
  /** The zone of the western cities: a day that has begun there has begun in all of them. */
  private static final ZoneId LAST_TO_CHANGE_DAY = ZoneId.of("America/Los_Angeles");

  private static final String NAME = "replyby";

  private final ProjectFolder project;
  private final PrintStream out;

  public Serve(ProjectFolder project, PrintStream out) {
    this.project = project;
    this.out = out;
  }

  /**
   * Serves until the JVM ends; {@code fresh} forgets what earlier runs kept. {@code cors} says
   * whose pages get answers. {@code offer} decides whether new data begins with the 23 letters.
   */
  public void run(int port, boolean fresh, Cors cors, Offer offer) {
    var folder = project.leftovers("serve");
    try (var gateway = Gateway.at(port);
        var _ = lock(folder)) {
      gateway.allow(cors);
      if (fresh) {
        delete(folder.resolve("tables"));
      }
      var settings = LocalAwsSettings.passing(project, "serve").keepingTables();
      try (var aws = LocalAws.open(System.getenv(), settings);
          var clients = Clients.of(aws.endpoints());
          var signIn = SignIn.open(aws.endpoints(), NAME, site(gateway.port()));
          var log = new PrintStream(Files.newOutputStream(folder.resolve("functions.log")), true)) {
        serve(gateway, aws, clients, signIn, log, offer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve(
      Gateway gateway, LocalAws aws, Clients clients, SignIn signIn, PrintStream log, Offer offer) {
    LocalTable.create(clients.dynamoDb(), NAME);
    LocalBucket.create(clients.s3(), Installation.bucket(NAME));
    var clock = InstantSource.system();
    var app = install(clients, clock, gateway.port(), log, signIn);
    var file = SignInFile.of(project);
    if (aws.isOwn()) {
      var sns = new SnsSubscriptions(clients.sns(), NAME);
      new Revival(app.docket(), new DynamoJurisdictions(clients.dynamoDb(), NAME), sns).revive();
    }
    var texts = new SentTexts(aws.endpoints().sns());
    var terminal = new Terminal(out, clock);
    var watch = new Watch(clients, NAME + "-watch");
    try (var loop = new Loop(clients, NAME, new Machinery(app), watch, texts, terminal, clock)) {
      aws.beforeEnd(
          () -> {
            file.delete();
            gateway.close();
            loop.stop();
          });
      loop.start();
      gateway.lead(
          app.staffApi(),
          app.acknowledge(),
          app.calendarFeed(),
          app.staffPages(),
          signIn.authorizer(clock));
      var city = new DemoCity(app, signIn.pool());
      var isNew = !city.isOpen();
      city.open();
      if (isNew && offer.isTaken(out)) {
        out.println("Recording the 23 letters of January 2018, as if they had come today ...");
        new TodaysLetters(new Clerk(app.staffApi())).record(LocalDate.now(LAST_TO_CHANGE_DAY));
      }
      file.write(signIn.pool());
      new Greeting(out, site(gateway.port()), project.leftovers("serve"))
          .print(aws.endpoints(), NAME, clock.instant());
      untilTheEnd();
    }
  }

  private static URI site(int port) {
    return URI.create("http://localhost:" + port);
  }

  private static Installation install(
      Clients clients, InstantSource clock, int port, PrintStream log, SignIn signIn) {
    return Installation.on(
        clients,
        new Installation.Settings(
            NAME,
            NAME,
            new LinkSigner(
                "http://localhost:" + port,
                SigningKeys.only("a secret of this machine only"),
                true),
            clock,
            new SecureRandom(),
            Installation.unpaced(),
            LocalTelemetry.to(log)),
        signIn.signIns(),
        signIn.page());
  }

  /** Only one run at a time may keep its table there. */
  private static FileChannel lock(Path folder) throws IOException {
    var channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      throw new CannotRun(
          "End the other serve first: two cannot keep their data in " + folder + ".");
    }
    return channel;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void untilTheEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
