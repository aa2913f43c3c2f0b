package org.replyby.staffpages.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.replyby.alerts.texts.Fact;
import org.replyby.model.PersonId;
import org.replyby.model.imports.ActingFor;
import org.replyby.model.imports.Checked;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.model.imports.ImportKind;
import org.replyby.model.imports.ImportWork;
import org.replyby.model.imports.LineSet;
import org.replyby.model.imports.Run;
import org.replyby.model.imports.SentTable;
import org.replyby.model.imports.TableFile;
import org.replyby.staffpages.history.People;

/** How far an import has come, and how long it still takes if that can be said. */
class ProgressTest {
  private static final String ISSUER = "https://issuer.example";
  private static final ActingFor CLEO = new ActingFor("cleo", PersonId.of(ISSUER, "cleo"), false);
  private static final Instant BEGAN = Instant.parse("2018-02-05T15:41:05Z");
  private static final int LINES = 1_000;

  private static Import checking() {
    return Import.opened(ImportId.parse("chicago-il.t1"), ImportKind.LETTERS, CLEO, BEGAN)
        .came(new TableFile(new SentTable("v1", "e1", "01"), BEGAN));
  }

  private static Import checked() {
    var none = LineSet.of(new BitSet());
    return checking().checked(new Checked(BEGAN, LINES, 0, LINES, 0, 0, none, List.of()));
  }

  private static Run reached(int line, Duration after) {
    return Run.begun(CLEO, BEGAN).reached(line, line, 0, BEGAN.plus(after));
  }

  private static List<String> facts(Import one, Duration later) {
    var people = new People(ISSUER, "somebody", Map.of(CLEO.person(), "Cleo Example"));
    var refreshing = new Refreshing("/imports/chicago-il.t1", true);
    return Progress.of(one, ZoneId.of("America/Chicago"), BEGAN.plus(later), people, refreshing)
        .facts()
        .stream()
        .map(Fact::line)
        .toList();
  }

  private static List<String> facts(Run run, Duration later) {
    return facts(checked().with(ImportWork.RECORD, run), later);
  }

  @Test
  void itSaysHowFarItHasComeAndHowLongTheRestTakes() {
    var run = reached(250, Duration.ofMinutes(2));
    assertThat(facts(run, Duration.ofMinutes(3)))
        .containsExactly(
            "Lines done: 250 of 1,000",
            "Started: Monday, February 5, 2018, 9:41 AM CST, by Cleo Example",
            "Last progress: 9:43:05 AM CST",
            "Time left: About 6 minutes");
  }

  @Test
  void aRestOfSecondsIsLessThanAMinute() {
    var run = reached(900, Duration.ofMinutes(2));
    assertThat(facts(run, Duration.ofMinutes(2))).contains("Time left: Less than a minute");
    var longer = reached(600, Duration.ofMinutes(2));
    assertThat(facts(longer, Duration.ofMinutes(2))).contains("Time left: About 1 minute");
  }

  @Test
  void nothingIsSaidOfTheRestWhereNobodyKnows() {
    assertThat(facts(reached(0, Duration.ZERO), Duration.ofMinutes(1))).hasSize(3);
    assertThat(facts(reached(250, Duration.ofSeconds(29)), Duration.ofMinutes(1))).hasSize(3);
    assertThat(facts(reached(99, Duration.ofMinutes(1)), Duration.ofMinutes(1))).hasSize(3);
    var stopping =
        reached(250, Duration.ofMinutes(2)).stopping(new Run.Stop("cleo", BEGAN, "somebody did"));
    assertThat(facts(stopping, Duration.ofMinutes(3))).hasSize(3);
    assertThat(facts(reached(250, Duration.ofMinutes(2)), Duration.ofMinutes(5)))
        .hasSize(3)
        .contains("Last progress: 9:43:05 AM CST");
  }

  @Test
  void whatItDidYesterdayHasItsDay() {
    assertThat(facts(reached(250, Duration.ofMinutes(2)), Duration.ofDays(1)))
        .contains("Last progress: Monday, February 5, 2018, 9:43 AM CST");
  }

  @Test
  void aCheckSaysWhenItBegan() {
    assertThat(facts(checking(), Duration.ofMinutes(1)))
        .containsExactly("Started: Monday, February 5, 2018, 9:41 AM CST, by Cleo Example");
  }
}
