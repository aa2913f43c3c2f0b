package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.due.DueFiles;

/**
 * A table, the API's calculator and a recorded deadline give the same dates. The last day counted
 * is 2026-02-16, Washington's Birthday, and the courthouse is closed on the 17th: Rule 6(a)(3)
 * moves the due date to the 18th, and the safe date stays before both, on Friday the 13th.
 */
@Tag("aws")
class SameDateEverywhereTest {
  private static final String DUE = "2026-02-18";
  private static final String SAFE = "2026-02-13";

  private final TestService service = TestService.startedAt(Instant.parse("2026-02-02T15:00:00Z"));

  @AfterEach
  void end() {
    service.close();
  }

  @Test
  void inATable() {
    var table =
        """
        id,trigger_date,period,unit,rule,timezone,closed_days
        1,2026-02-02,14,calendar_days,frcp6a_forward,America/New_York,2026-02-17 court
        """;
    var out = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
    var files =
        new DueFiles(Path.of(""), in, out, new PrintStream(new ByteArrayOutputStream()), () -> 0L);

    assertThat(files.answer("-", null)).isTrue();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(",2026-02-17 court," + DUE + "," + SAFE + ",,\"Due Wednesday, February 18, 2026");
  }

  @Test
  void overHttp() {
    var answer =
        service
            .post(
                "/v1/deadlines/compute",
                map(
                    "triggerDate",
                    "2026-02-02",
                    "period",
                    14,
                    "unit",
                    "calendar_days",
                    "rule",
                    "frcp6a_forward",
                    "timeZone",
                    "America/New_York",
                    "closedDays",
                    List.of("2026-02-17 court")))
            .is(200);

    assertThat(answer.text("dueLocal")).startsWith(DUE);
    assertThat(answer.text("safeDueLocal")).startsWith(SAFE);
  }

  /** Twenty days of 31 U.S.C. 3733(j)(2) after service on 2026-01-27 end on the same holiday. */
  @Test
  void onRecord() {
    service.put("/v1/jurisdictions/new-york-city-ny", newYork()).is(201);
    var recorded =
        service
            .post(
                "/v1/subpoenas",
                Samples.subpoena(
                    "jurisdiction",
                    newYork(),
                    "kind",
                    "false-claims-cid",
                    "issuedOn",
                    "2026-01-26",
                    "servedOn",
                    "2026-01-27",
                    "returnDate",
                    map("date", "2026-06-01")))
            .is(201);
    var petition = String.valueOf(recorded.list("alsoStarted").getFirst().get("deadline"));
    var closing =
        map(
            "closing",
            map(
                "jurisdiction",
                "new-york-city-ny",
                "date",
                "2026-02-17",
                "kind",
                "court",
                "name",
                "a day on which the courthouse is closed",
                "authority",
                "General Order 26-1"));
    closing.put("token", service.post("/v1/recalculations/preview", closing).is(200).text("token"));
    service.post("/v1/recalculations", closing).is(201);
    service.sweep();

    var shown = service.get("/v1/deadlines/" + petition).is(200);
    assertThat(shown.text("dueLocal")).startsWith(DUE);
    assertThat(shown.text("safeDueLocal")).startsWith(SAFE);
  }

  private static Map<String, Object> newYork() {
    return map(
        "name", "New York City", "kind", "city", "state", "NY", "timeZone", "America/New_York");
  }
}
