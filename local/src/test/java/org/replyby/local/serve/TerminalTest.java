package org.replyby.local.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.local.aws.Watch;

final class TerminalTest {
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  /** A notice, such as a digest, has another id than an alert. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "chicago-il.byrne-jag.d1.1.received.o-ada",
        "chicago-il.o-ada.digest-2018-02-12",
      })
  void everyMessageIsShownWithTheOfficialWhoGetsIt(String name) {
    var terminal =
        new Terminal(
            new PrintStream(shown, true, UTF_8),
            InstantSource.fixed(Instant.parse("2018-02-12T15:00:00Z")));

    terminal.alert(new Watch.Seen(name, "Subject", "Text of the email", "Text for a phone"));

    assertThat(shown.toString(UTF_8))
        .contains("alert to chicago-il.o-ada: Subject")
        .contains("Text for a phone");
  }
}
