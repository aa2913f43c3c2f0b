package org.replyby.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replyby.local.TestAws;
import org.replyby.model.AlertId;
import org.replyby.telemetry.Telemetry;

/** The main job, whole: what `make demo` plays and how it comes out. */
class DemoTest {
  @Test
  void everyAlertPlannedIsPublishedAndSeenOnceAtItsHour() {
    var out = new ByteArrayOutputStream();
    var verdict =
        Demo.play(
            TestAws.endpoints(),
            TestAws.freshName(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            Telemetry.of((event, fields) -> {}));
    assertThat(verdict.differences()).isEmpty();
    assertThat(verdict.broken()).isEmpty();
    assertThat(verdict.tallies()).hasSize(4).allMatch(tally -> !tally.planned().isEmpty());
    assertThat(verdict.nobodyToTell()).hasSize(19);
    var said = out.toString(StandardCharsets.UTF_8);
    assertThat(said)
        .contains("23 letters are recorded; every reply is due Fri 2018-02-23 17:00 EST.")
        .contains("2018-02-09 09:00 PST  City of Los Angeles")
        .contains("2018-02-27 09:00 MST  City and County of Denver")
        .contains("due Fri Feb 23, 2:00 PM PST")
        .contains("HYPOTHETICAL");
    var lines = said.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.matches("  \\w{3} 2018-02-\\d\\d .*")
          && !lines.get(i + 1).contains("not acknowledged")) {
        assertThat(line).matches(".* 09:00 .*|  Mon 2018-02-26 13:40.*");
      }
    }
    assertThat(said)
        .contains("not acknowledged, reply to DOJ")
        .contains("Ben Example, Deputy counsel (deputy) acknowledges it.")
        .contains("Finn Example, County attorney (primary) acknowledges it.");
    assertThat(said).doesNotContain("2018-02-16 09:00 PST");
  }

  @Test
  void whatIsPlannedIsKnownBeforeAnythingRuns() {
    var planned = ExpectedAlerts.of(Script.of2018(), Government.all());
    assertThat(planned).isEqualTo(ExpectedAlerts.of(Script.of2018(), Government.all())).hasSize(59);
    assertThat(planned.stream().filter(id -> id.toString().contains("hypothetical")))
        .extracting(AlertId::rung)
        .containsExactly("issued", "issued", "issued", "issued-e1");
  }

  @Test
  void anAlertMissedDoubledOrTooManyIsADifference() {
    var a = AlertId.parse("chicago-il.m.d1.1.d7.oa");
    var b = AlertId.parse("chicago-il.m.d1.1.d7.ob");
    var c = AlertId.parse("chicago-il.m.d1.1.d7.oc");
    var both = Set.of(a, b);
    assertThat(new Tally("X", both, both, List.of(a, b)).differences()).isEmpty();
    assertThat(new Tally("X", both, both, List.of(a)).differences()).hasSize(1);
    assertThat(new Tally("X", both, both, List.of(a, b, b)).differences()).hasSize(1);
    assertThat(new Tally("X", both, Set.of(a), List.of(a, b)).differences()).hasSize(2);
    assertThat(new Tally("X", both, both, List.of(a, b, c)).differences()).hasSize(1);
  }
}
