package org.replyby.local.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.replyby.local.Clerk;
import org.replyby.local.Clients;
import org.replyby.local.Clock;
import org.replyby.local.Endpoints;
import org.replyby.local.Installation;
import org.replyby.local.LocalTable;
import org.replyby.local.Machinery;
import org.replyby.local.SentTexts;
import org.replyby.local.Watch;
import org.replyby.model.JurisdictionId;
import org.replyby.usecases.Journal;

/**
 * Plays the script on a fresh table: what staff do goes through the staff API, and the clock jumps
 * from one moment at which anything can happen to the next.
 */
public final class Demo {
  private final Script script;
  private final List<Government> governments;
  private final Set<Planned> planned;
  private final Clock clock;
  private final OnRecord onRecord = new OnRecord();
  private final Installation app;
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
      Journal journal) {
    this.script = script;
    this.governments = Government.all();
    this.planned = Planned.of(script, governments);
    this.clock = new Clock(script.letters().minus(Duration.ofHours(1)));
    LocalTable.create(clients.dynamoDb(), name);
    this.app =
        Installation.on(
            clients,
            new Installation.Settings(
                name,
                name,
                "https://replyby.example/matters/",
                clock,
                new Random(2018),
                Installation.unpaced(),
                journal));
    this.watch = new Watch(clients, name + "-watch");
    this.stage =
        new Stage(new Clerk(app.staffApi()), app, new SentTexts(endpoints.sns()), watch, onRecord);
    this.machinery = new Machinery(app);
    this.narrator = new Narrator(out, clock, onRecord, governments, script);
  }

  /** Plays it under a name that is new on this AWS, and prints it. */
  public static Verdict play(Endpoints endpoints, String name, PrintStream out, Journal journal) {
    try (var clients = Clients.of(endpoints)) {
      var verdict = new Demo(Script.of2018(), clients, name, endpoints, out, journal).play();
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
    governments.forEach(stage::open);
    script.people().forEach(stage::register);
    narrator.say(script.people().size() + " officials are registered, their addresses confirmed.");
  }

  private void sendLetters() {
    clock.set(script.letters());
    governments.forEach(government -> stage.recordLetter(government, script));
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
    narrator.deliver(watch.take());
  }

  private Verdict verdict() {
    var records = new Records(app.docket());
    var tallies = new ArrayList<Tally>();
    var nobodyToTell = new ArrayList<String>();
    var broken = new ArrayList<String>();
    int lines = 0;
    for (var government : governments) {
      var city = government.id();
      if (isManned(city)) {
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

  private boolean isManned(JurisdictionId city) {
    return script.people().stream().anyMatch(person -> person.city().equals(city));
  }

  private Tally tally(Government government, Records records) {
    var city = government.id();
    var expected =
        planned.stream()
            .filter(alert -> alert.city().equals(city))
            .map(onRecord::id)
            .collect(Collectors.toSet());
    return new Tally(
        government.name(), expected, new HashSet<>(records.published(city)), narrator.seenIn(city));
  }
}
