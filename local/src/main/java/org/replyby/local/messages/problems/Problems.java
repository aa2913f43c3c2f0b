package org.replyby.local.messages.problems;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.replyby.json.Json;
import org.replyby.local.lambda.ApiEvent;
import org.replyby.local.lambda.Invocation;
import org.replyby.local.messages.samples.Sample;
import org.replyby.local.messages.samples.SampleAnswers;
import org.replyby.local.messages.samples.SampleCalendars;
import org.replyby.local.messages.samples.SampleCampaigns;
import org.replyby.local.messages.samples.SampleDocket;
import org.replyby.local.messages.samples.SampleExports;
import org.replyby.local.messages.samples.SampleFiles;
import org.replyby.local.messages.samples.SampleImports;
import org.replyby.local.messages.samples.SampleLists;
import org.replyby.local.messages.samples.SampleMembers;
import org.replyby.local.messages.samples.SampleRecord;
import org.replyby.local.messages.samples.SampleSignIns;
import org.replyby.local.messages.samples.SampleSns;
import org.replyby.local.messages.samples.SampleTables;
import org.replyby.local.messages.samples.SampleWebhooks;
import org.replyby.staff.Desk;
import org.replyby.staffapi.StaffApi;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.calendars.KeepCalendars;
import org.replyby.usecases.exporting.MatterFiles;
import org.replyby.usecases.importing.ImportUses;
import org.replyby.usecases.recording.RecordDemand;
import org.replyby.usecases.repeating.AnswerOnce;
import org.replyby.usecases.repeating.KeptAnswers.Claim;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.RandomTokens;

/** Every problem that the staff API answers, each answered by the API itself. */
public final class Problems {
  private static final Journal NO_LOG = (event, fields) -> {};
  private static final Claim FRESH = new Claim.Fresh();

  /**
   * Dates and ids that come from a request: a message is printed once, no matter which it quotes.
   */
  private static final Pattern GIVEN =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T[\\d:]*)?|[a-z0-9-]+-il\\b");

  /** More officials than one file holds. */
  private static final int CROWD = 20_000;

  private final PrintStream out;
  private final Map<String, Set<String>> details = new TreeMap<>();
  private final Map<String, String> fields = new LinkedHashMap<>();

  public Problems(PrintStream out) {
    this.out = out;
  }

  public void print() {
    ask();
    details.forEach(
        (heading, all) -> {
          out.println("==== Problem: " + heading);
          all.forEach(detail -> out.println("  " + detail));
          out.println();
        });
    out.println("==== What can be wrong with a field");
    fields.values().forEach(line -> out.println("  " + line));
  }

  private void ask() {
    var docket = SampleRecord.docket();
    var api = api(docket);
    keep(Invocation.of(api, Requests.event("GET /v1/deadlines").publicEvent()));
    ask(api(docket, true, FRESH), Requests.event(Requests.right().getFirst()));
    askUnderKeys(docket);
    Callers.events().forEach(event -> keep(Invocation.of(api, event)));
    Requests.wrong().forEach(line -> ask(api, Requests.event(line)));
    UnreadableRequests.bodies().forEach(event -> ask(api, event));
    var crowd = Sample.file(Collections.nCopies(CROWD, Sample.ada()));
    UnreadableRequests.tables().forEach(event -> ask(api(docket.with(crowd)), event));
    VersionedRequests.all().forEach(event -> ask(api, event));
    Refusals.all().forEach(refused -> ask(api(refused.docket()), Requests.event(refused.line())));
    Requests.right().forEach(line -> askWithMistakes(api, line));
  }

  private void askWithMistakes(StaffApi api, String line) {
    var parts = line.split(" ", 3);
    FieldMistakes.of(read(parts[2]))
        .forEach(body -> ask(api, Requests.event(parts[0], parts[1], Json.write(body))));
  }

  /** A request under a key that came with another request, or that is still running. */
  private void askUnderKeys(SampleDocket docket) {
    var request = Requests.event(Requests.MET).under("a key");
    ask(api(docket, false, new Claim.Used()), request);
    ask(api(docket, false, new Claim.Running(Sample.NOW.plusSeconds(20))), request);
  }

  static StaffApi api(SampleDocket docket) {
    return api(docket, false, FRESH);
  }

  private static StaffApi api(SampleDocket docket, boolean isHeld, Claim found) {
    var desk =
        Desk.of(
            docket,
            new SampleLists(),
            new SampleCampaigns(),
            new SampleMembers(),
            new SampleWebhooks(),
            (person, at) -> {},
            new SampleSignIns(),
            new KeepCalendars(
                docket,
                new SampleCalendars(),
                "https://replyby.example",
                InstantSource.fixed(Sample.NOW),
                new RandomTokens(new SplittableRandom(1)),
                attempt -> {}),
            new AnswerOnce(new SampleAnswers(found), InstantSource.fixed(Sample.NOW), NO_LOG),
            new MatterFiles(new SampleFiles(), new SampleExports(), new SampleFiles()),
            ImportUses.of(
                docket,
                new SampleImports(),
                new SampleTables(),
                InstantSource.fixed(Sample.NOW),
                new RandomTokens(new SplittableRandom(1)),
                attempt -> {},
                RecordDemand.MOST_A_DAY),
            new SampleSns(),
            InstantSource.fixed(Sample.NOW),
            new RandomTokens(new SplittableRandom(1)),
            attempt -> {},
            NO_LOG,
            Desk.Limits.USUAL);
    return new StaffApi(desk, isHeld, Telemetry.of(NO_LOG));
  }

  private void ask(StaffApi api, ApiEvent event) {
    keep(Invocation.of(api, event.event()));
  }

  private void keep(Map<String, Object> answer) {
    var body = read(String.valueOf(answer.get("body")));
    if (body.get("type") instanceof String type && type.startsWith("/reference#problem-")) {
      var heading = "%s %s (%s)".formatted(body.get("status"), body.get("title"), type);
      details
          .computeIfAbsent(heading, h -> new LinkedHashSet<>())
          .add(String.valueOf(body.get("detail")));
      keepFields(body.get("errors") instanceof List<?> errors ? errors : List.of());
    }
  }

  private void keepFields(List<?> errors) {
    for (var error : errors) {
      if (error instanceof Map<?, ?> named && named.get("pointer") instanceof String pointer) {
        var detail = String.valueOf(named.get("detail"));
        fields.putIfAbsent(
            GIVEN.matcher(detail).replaceAll(""),
            (pointer.isEmpty() ? "the body" : pointer) + ": " + detail);
      }
    }
  }

  private static Map<String, Object> read(String json) {
    try {
      return Json.read(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
