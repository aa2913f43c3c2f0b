package org.replyby.usecases.sweeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.replyby.assembly.Assembly;

/**
 * docs/performance.md says how long it takes until the last person has the alert, if one order
 * makes letters due in many cities on the same morning.
 */
class BusyMorningTest {
  private static final BusyMorning.Speed SPEED =
      new BusyMorning.Speed(Duration.ofMillis(10), Duration.ofMillis(70));

  private static final BusyMorning.Senders BY_SNS =
      new BusyMorning.Senders(
          1, Assembly.DISPATCH_EMAILS_PER_SECOND, Assembly.SWEEP_EMAILS_PER_SECOND);

  /** Without reserved concurrency: a dispatch for each shard of a new table's stream. */
  private static final BusyMorning.Senders UNRESERVED =
      new BusyMorning.Senders(
          4, Assembly.SHARED_DISPATCH_EMAILS_PER_SECOND, Assembly.SWEEP_EMAILS_PER_SECOND);

  /** As much as SNS lets a sender ask who can be reached: 30 times a second. */
  private static final BusyMorning.Senders BY_SES = new BusyMorning.Senders(3, 8, 4);

  private static final int LETTERS = 2_000;
  private static final int CITIES = 19_500;

  /** Of 100 people in the country, so many live in the Eastern time zone. */
  private static final int EASTERN = 47;

  @Test
  void theTableIsWhatTheSimulationShows() throws Exception {
    var rows = new StringJoiner("\n");
    rows.add(row("2,000 letters, the Eastern time zone's", LETTERS * EASTERN / 100, "SNS", BY_SNS));
    rows.add(row("2,000 letters, all at one hour", LETTERS, "SNS", BY_SNS));
    rows.add(row("every city, the Eastern time zone's", CITIES * EASTERN / 100, "SNS", BY_SNS));
    rows.add(row("every city at one hour", CITIES, "SNS", BY_SNS));
    rows.add(row("2,000 letters, nothing reserved", LETTERS, "SNS", UNRESERVED));
    rows.add(row("2,000 letters, all at one hour", LETTERS, "SES", BY_SES));
    rows.add(row("every city at one hour", CITIES, "SES", BY_SES));
    assertThat(Files.readString(Path.of("../docs/performance.md")).contains("\n" + rows + "\n"))
        .as("docs/performance.md has other rows than the simulation:%n%s%n", rows)
        .isTrue();
  }

  private static String row(String what, int cities, String by, BusyMorning.Senders senders)
      throws Exception {
    var ended = BusyMorning.of(cities, senders, SPEED);
    var most = senders.dispatchers() * senders.emailsOfEach() + senders.emailsOfSweep();
    assertThat(ended.mostInASecond()).isLessThanOrEqualTo(most);
    return "| %s | %,d | %s, %d | %,d | %s | %s |"
        .formatted(
            what, cities, by, most, ended.emails(), minutes(ended.fired()), minutes(ended.last()));
  }

  /** Minutes and seconds. */
  private static String minutes(Duration howLong) {
    return "%d:%02d".formatted(howLong.toMinutes(), howLong.toSecondsPart());
  }
}
