package org.replyby.usecases.acknowledging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCommandTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ACK A2B3C",
        "ack a2b3c",
        "  Ack:  a2b3c. ",
        "ACK A2B 3C",
        "ACK A-2-B-3-C",
        "ACKA2B3C",
        "ack\n\"A2B3C\"",
        "Acknowledge A2B3C",
        "ACK A2B3C please",
        "Ack the A2B3C one",
        "\u00a0ack\u2019 a2b3c\u2026"
      })
  void aCodeIsReadHoweverItIsTyped(String text) {
    assertThat(TextCommand.parse(text)).isEqualTo(new TextCommand.Acknowledge("A2B3C"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACK", "ack.", "Acknowledged", "ACK A2B3", "ACK A2B3C4", "ACK 1 2 3"})
  void withoutACodeOfFiveCharactersNoAlertIsNamed(String text) {
    assertThat(TextCommand.parse(text)).isEqualTo(new TextCommand.Acknowledge(null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STOP",
        "stop",
        " Stop! ",
        "STOPALL",
        "stop all",
        "Unsubscribe",
        "cancel",
        "END",
        "quit",
        "opt-out",
        "optout",
        "remove"
      })
  void stopIsReadAloneInEveryWordForIt(String text) {
    assertThat(TextCommand.parse(text)).isEqualTo(new TextCommand.Stop());
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "HELP?", "info"})
  void help(String text) {
    assertThat(TextCommand.parse(text)).isEqualTo(new TextCommand.Help());
  }

  @ParameterizedTest
  @ValueSource(strings = {"start", "UNSTOP"})
  void start(String text) {
    assertThat(TextCommand.parse(text)).isEqualTo(new TextCommand.Start());
  }

  @Test
  void status() {
    assertThat(TextCommand.parse("status?")).isEqualTo(new TextCommand.Status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "?!",
        "A2B3C",
        "Please do not stop",
        "The end is near",
        "Status of what",
        "hello",
        "\ud83d\udc4d",
        "\u4eac"
      })
  void anythingElseIsNotGuessedAt(String text) {
    assertThat(TextCommand.parse(text)).isEqualTo(new TextCommand.Unknown());
  }
}
