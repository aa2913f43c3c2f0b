package org.replyby.staffapi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.replyby.json.Json;
import org.replyby.staff.Desk;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.calendars.KeepCalendars;
import org.replyby.usecases.exporting.MatterFiles;
import org.replyby.usecases.importing.ImportUses;
import org.replyby.usecases.members.SignIns;
import org.replyby.usecases.recording.RecordDemand;
import org.replyby.usecases.repeating.AnswerOnce;
import org.replyby.usecases.run.JitteredBackoff;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.RandomTokens;

/** The function with a docket in memory, at a fixed moment, and the clerk who asks it. */
final class Office {
  static final Instant NOW = Instant.parse("2018-01-26T15:00:00Z");

  final MemoryDocket docket = new MemoryDocket();
  final FakeSns sns = new FakeSns();
  final KnownMembers members = new KnownMembers(docket);
  final List<Map<String, ?>> log = new ArrayList<>();
  final Desk desk;
  private final StaffApi api;

  Office() {
    this(NOW);
  }

  Office(Instant now) {
    var clock = InstantSource.fixed(now);
    var tokens = new RandomTokens(new SplittableRandom(1));
    Journal journal =
        (event, fields) -> {
          var line = new HashMap<String, Object>(fields);
          line.put("event", event);
          log.add(line);
        };
    members.admit("clerk-7", "chicago-il", "berkeley-ca");
    var signIns = SignIns.elsewhere();
    desk =
        Desk.of(
            docket,
            new MemoryLists(docket),
            docket.campaigns(),
            members,
            new MemoryWebhooks(docket),
            (person, at) -> {},
            signIns,
            calendars(docket, clock),
            new AnswerOnce(new MemoryAnswers(), clock, journal),
            new MatterFiles(new MemoryFiles(docket), new MemoryExports(), new MemoryFiles(docket)),
            imports(docket, clock),
            sns,
            clock,
            tokens,
            new JitteredBackoff(new SplittableRandom(1), none -> {}),
            journal,
            Desk.Limits.USUAL);
    api = new StaffApi(desk, false, Telemetry.of(journal));
  }

  static ImportUses imports(MemoryDocket docket, InstantSource clock) {
    return ImportUses.of(
        docket,
        new MemoryImports(),
        new NoTables(),
        clock,
        new RandomTokens(new SplittableRandom(1)),
        attempt -> {},
        RecordDemand.MOST_A_DAY);
  }

  static KeepCalendars calendars(MemoryDocket docket, InstantSource clock) {
    return new KeepCalendars(
        docket,
        new MemoryCalendars(docket),
        "https://replyby.example",
        clock,
        new RandomTokens(new SplittableRandom(2)),
        attempt -> {});
  }

  Answered ask(String method, String path) {
    return ask(Event.of(method, path));
  }

  Answered ask(String method, String path, String body) {
    return ask(Event.of(method, path).body(body));
  }

  Answered ask(Event event) {
    return ask(event.json());
  }

  Answered ask(String eventJson) {
    try {
      return Answered.of(answerTo(eventJson));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whatever the function answers to an event, also to one that is no request. */
  String answerTo(String eventJson) {
    try {
      var out = new ByteArrayOutputStream();
      var in = new ByteArrayInputStream(eventJson.getBytes(StandardCharsets.UTF_8));
      api.handleRequest(in, out, null);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The log as CloudWatch would have it. */
  String logged() {
    return log.stream().map(Json::write).reduce("", String::concat);
  }
}
