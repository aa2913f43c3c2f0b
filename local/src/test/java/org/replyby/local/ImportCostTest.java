package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.replyby.local.Samples.map;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.aws.LocalBucket;

/**
 * docs/performance.md says what 100 more lines of a table cost, checked and recorded. What a line
 * costs does not grow with the table, with its matter or with its city.
 */
@Tag("aws")
class ImportCostTest {
  private static final String IMPORTS = "/v1/jurisdictions/chicago-il/imports";
  private static final String HEADING =
      "Matter,Office,How it came,Date of the letter,Date received,What it asks for,Reply due,"
          + "Answered on\n";

  /** More than the demands of a day after which alerts sum up, so that this is in both tables. */
  private static final int FEW = 60;

  private static final int MORE = 100;
  private static final int OF_A_MATTER = 10;

  /** What a table cost: its check, and its run. */
  private record Cost(RouteCost checked, RouteCost recorded) {
    Cost minus(Cost less) {
      return new Cost(minus(checked, less.checked()), minus(recorded, less.recorded()));
    }

    private static RouteCost minus(RouteCost more, RouteCost less) {
      var requests = new TreeMap<>(more.requests());
      less.requests().forEach((kind, count) -> requests.merge(kind, -count, Integer::sum));
      requests.values().removeIf(count -> count == 0);
      var units =
          new UnitMeter.Units(
              more.units().reads() - less.units().reads(),
              more.units().writes() - less.units().writes());
      return new RouteCost(requests, units, 0);
    }
  }

  /** One table in a city of its own. */
  private static final class Play {
    private final UnitMeter meter = new UnitMeter();
    private final TestService service = TestService.startedAt(TestService.JANUARY, meter);
    private final Machinery machinery = new Machinery(service.app);

    static Cost of(int lines, boolean areAnswered) {
      var play = new Play();
      try (var _ = play.service) {
        return play.cost(lines, areAnswered);
      }
    }

    private Cost cost(int lines, boolean areAnswered) {
      LocalBucket.create(service.clients.s3(), Installation.bucket(service.app.table()));
      service.addChicago();
      service.officials.addReachable("Ann Example");
      service.advance(Duration.ofDays(120));
      var opened = service.post(IMPORTS, map("kind", "letters")).is(201);
      var csv = table(lines, areAnswered).getBytes(StandardCharsets.UTF_8);
      assertThat(SentFile.by(opened).send(csv)).isEqualTo(201);
      var checked = cost(machinery::tables);
      var path = "/v1/imports/" + opened.text("import");
      service.post(path + "/start", map("lines", "all")).is(200);
      var recorded = cost(() -> machinery.runImports(service.clock.instant()));
      assertThat(service.get(path).is(200).map("recording")).containsEntry("succeeded", lines);
      return new Cost(checked, recorded);
    }

    private RouteCost cost(Runnable work) {
      service.calls.reset();
      meter.taken();
      work.run();
      return new RouteCost(service.calls.requests(), meter.taken(), 0);
    }
  }

  private static String table(int lines, boolean areAnswered) {
    return HEADING
        + IntStream.range(0, lines)
            .mapToObj(line -> row(line, areAnswered))
            .collect(Collectors.joining());
  }

  private static String row(int line, boolean isAnswered) {
    return "Matter %04d,Office of Justice Programs,email,4/2/2018,4/3/2018,Letter %04d,%s\n"
        .formatted(line / OF_A_MATTER, line, isAnswered ? "4/20/2018,4/16/2018" : "12/3/2018,");
  }

  @Test
  void aHundredMoreLinesCostThis() throws IOException {
    assumeTrue(TestAws.engine() == TestAws.Engine.EMULATORS, "ministack counts write units");
    var open = Play.of(FEW + MORE, false).minus(Play.of(FEW, false));
    var answered = Play.of(FEW + MORE, true).minus(Play.of(FEW, true));
    assertThat(open.checked().requests())
        .isEqualTo(answered.checked().requests())
        .isEqualTo(Map.of("GetItem", MORE / OF_A_MATTER, "BatchGetItem", 1));
    var recorded =
        Map.of(
            "GetItem", MORE,
            "Query", MORE,
            "TransactWriteItems", MORE,
            "UpdateItem", MORE / 50,
            "BatchGetItem", 1);
    assertThat(open.recorded().requests()).isEqualTo(recorded);
    assertThat(answered.recorded().requests()).isEqualTo(recorded);
    Tables.assertIn(
        "docs/performance.md",
        """
        | checked | %s |
        | recorded, all of them open | %s |
        | recorded, all of them answered | %s |"""
            .formatted(
                open.checked().cells(), open.recorded().cells(), answered.recorded().cells()));
  }
}
