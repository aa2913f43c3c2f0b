package org.replyby.local.demo;

import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.local.Clerk;
import org.replyby.local.Clock;
import org.replyby.local.Installation;
import org.replyby.local.Machinery;
import org.replyby.local.aws.Clients;
import org.replyby.local.aws.Endpoints;
import org.replyby.local.aws.LocalTable;
import org.replyby.local.aws.SentTexts;
import org.replyby.local.aws.Watch;
import org.replyby.model.AlertId;
import org.replyby.telemetry.Telemetry;

/**
 * Plays the script on a new table: what staff do goes through the staff API, and the clock jumps
 * from one moment when anything can happen to the next.
 */
public final class Demo {
  private final Script script;
  private final List<Government> governments;
  private final Set<AlertId> planned;
  private final Clock clock;
  private final Installation app;
  private final Clerk clerk;
  private final Stage stage;
  private final Machinery machinery;
  private final Watch watch;
  private final Narrator narrator;

  private Demo(
      Script script,
      Clients clients,
      String name,
      Endpoints endpoints,
      PrintStream out,
      Telemetry telemetry) {
    this.script = script;
    this.governments = Government.all();
    this.planned = ExpectedAlerts.of(script, governments);
    this.clock = new Clock(script.opening());
    LocalTable.create(clients.dynamoDb(), name);
    this.app =
        Installation.on(
            clients,
            new Installation.Settings(
                name,
                name,
                new LinkSigner(
                    "https://replyby.example",
                    SigningKeys.only("a secret of this machine only"),
                    true),
                clock,
                new Random(2018),
                Installation.unpaced(),
                telemetry));
    this.watch = new Watch(clients, name + "-watch");
    this.clerk = new Clerk(app.staffApi());
    this.stage = new Stage(clerk, app, new SentTexts(endpoints.sns()), watch);
    this.machinery = new Machinery(app);
    this.narrator = new Narrator(out, clock, governments, script);
  }

  /** Plays it under a name that is new on this AWS, and prints it. */
  public static Verdict play(
      Endpoints endpoints, String name, PrintStream out, Telemetry telemetry) {
    try (var clients = Clients.of(endpoints)) {
      var verdict = new Demo(Script.of2018(), clients, name, endpoints, out, telemetry).play();
      verdict.print(out);
      return verdict;
    }
  }

  private Verdict play() {
    prepare();
    sendLetters();
    travel();
    return verdict();
  }

  private void prepare() {
    narrator.say(
        "On 24 January 2018 the Department of Justice sent "
            + governments.size()
            + " demand letters, due on 23 February.");
    narrator.say("The letters are real; officials, replies and the subpoena are invented.");
    governments.stream().filter(g -> script.isManned(g.id())).forEach(stage::open);
    script.people().forEach(stage::register);
    narrator.say(script.people().size() + " officials are registered, their addresses confirmed.");
  }

  private void sendLetters() {
    clock.set(script.letters());
    var due = new TreeSet<Instant>();
    governments.forEach(government -> due.add(stage.recordLetter(government, script)));
    narrator.recorded(governments.size(), due);
    settle();
  }

  /** From moment to moment: a due one, or one of the script. */
  private void travel() {
    var scenes = Scene.of(script, governments, stage, narrator);
    for (var next = nextMoment(scenes); !next.isAfter(script.end()); next = nextMoment(scenes)) {
      clock.set(next);
      while (!scenes.isEmpty() && !scenes.getFirst().at().isAfter(next)) {
        scenes.removeFirst().happening().run();
      }
      settle();
    }
    clock.set(script.end());
  }

  private Instant nextMoment(List<Scene> scenes) {
    var none = script.end().plusSeconds(1);
    var due = machinery.nextMoment(script.end()).orElse(none);
    var scene = scenes.isEmpty() ? none : scenes.getFirst().at();
    return due.isBefore(scene) ? due : scene;
  }

  private void settle() {
    machinery.settle(clock.instant());
    // That an address was added is told too; the demo plays the alerts.
    var delivered =
        watch.take().stream().filter(seen -> !seen.alert().contains(".people-")).toList();
    narrator.deliver(delivered);
    delivered.stream()
        .map(seen -> AlertId.parse(seen.alert()))
        .filter(script::isAnswered)
        .forEach(
            alert -> {
              narrator.acknowledged(alert);
              stage.acknowledge(alert);
            });
  }

  private Verdict verdict() {
    var records = new Records(clerk);
    var tallies = new ArrayList<Tally>();
    var nobodyToTell = new ArrayList<String>();
    var broken = new ArrayList<String>();
    int lines = 0;
    for (var government : governments) {
      var city = government.id();
      if (script.isManned(city)) {
        tallies.add(tally(government, records));
      } else {
        nobodyToTell.add(government.name());
      }
      var chains = records.chains(city);
      lines += chains.lines();
      broken.addAll(chains.broken());
    }
    return new Verdict(tallies, nobodyToTell, lines, broken);
  }

  private Tally tally(Government government, Records records) {
    var city = government.id();
    var expected =
        planned.stream()
            .filter(alert -> alert.deadline().jurisdiction().equals(city))
            .collect(Collectors.toSet());
    return new Tally(government.name(), expected, records.published(city), narrator.seenIn(city));
  }
}
