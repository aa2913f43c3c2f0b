package org.replyby.usecases.acknowledging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What texts from phones mean. */
class TextCommandTest {
  private static TextCommand.Coded coded(String text) {
    var command = TextCommand.parse(text);
    assertThat(command).as(text).isInstanceOf(TextCommand.Coded.class);
    return (TextCommand.Coded) command;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ACK 736XU",
        "ack 736xu",
        "  Ack:  736xu. ",
        "ACK 736 XU",
        "ACK 7-3-6-X-U",
        "ACK736XU",
        "ack736xu",
        "ack\n\"736XU\"",
        "Acknowledge 736XU",
        "ACK 736XU please",
        "ACK Chief 736XU",
        "Reply ACK 736XU.",
        "736XU",
        "736xu",
        "Ok, 736XU, thank you",
        "Got it: 736 XU",
        "Liked \u201cReplyBy: Chicago: reply to DOJ due Fri Feb 23, 7 days left. Reply ACK 736XU.\u201d",
        "\uff17\uff13\uff16\uff38\uff35",
        "736\u0425U",
        "\u00a0ack\u2019 736xu\u2026"
      })
  void aCodeIsReadHoweverItIsTyped(String text) {
    assertThat(coded(text).codes().candidates()).contains("736XU");
    assertThat(coded(text).doubts()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What is 736XU?",
        "736XU?",
        "not mine 736XU",
        "I don\u2019t know what 736XU means",
        "Disliked \u201cReplyBy: Chicago: reply to DOJ due Fri Feb 23. Reply ACK 736XU.\u201d",
        "Questioned \u201cReply ACK 736XU.\u201d",
        "Removed a like from \u201cReply ACK 736XU.\u201d",
        "Cannot do 736XU",
        "cancel my ack 736XU",
        "Please do not stop, 736XU"
      })
  void whatAsksOrRefusesIsInDoubt(String text) {
    assertThat(coded(text).codes().candidates()).contains("736XU");
    assertThat(coded(text).doubts()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACK", "ack.", "Acknowledged", "ACK A2B3", "ACK A2B3C4", "ACK 1 2 3"})
  void withoutACodeOfFiveCharactersNoAlertIsNamed(String text) {
    assertThat(coded(text).acknowledges()).isTrue();
    assertThat(coded(text).codes().likeliest()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STOP",
        "stop",
        " Stop! ",
        "stop?",
        "STOPALL",
        "stop all",
        "stop please",
        "Please stop texting me.",
        "stop 736XU",
        "ACK 736XU stop",
        "Unsubscribe",
        "UNSUBSCRIBE",
        "REVOKE",
        "cancel",
        "cancel all texts",
        "END",
        "quit",
        "opt-out",
        "opt out",
        "Opt me out please",
        "optout",
        "remove",
        "remove me from this list",
        "arret",
        "wrong number",
        "This is the wrong number",
        "Wrong number, please stop",
        "No more texts please",
        "\uff33\uff34\uff2f\uff30"
      })
  void everyPlainWishToStopIsOne(String text) {
    assertThat(TextCommand.parse(text)).isEqualTo(new TextCommand.Stop());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please do not stop",
        "The end is near",
        "Meet me at the bus stop on Main",
        "When does this stop?",
        "Cancel that",
        "the court may end it",
        "Is this the wrong number?"
      })
  void whatIsNoPlainWishToStopEndsNothing(String text) {
    assertThat(TextCommand.parse(text)).isNotEqualTo(new TextCommand.Stop());
  }

  @ParameterizedTest
  @ValueSource(strings = {"start", "UNSTOP", "Start texts again please"})
  void start(String text) {
    assertThat(TextCommand.parse(text)).isEqualTo(new TextCommand.Start());
  }

  @ParameterizedTest
  @ValueSource(strings = {"status?", "STATUS", "Status please"})
  void status(String text) {
    assertThat(TextCommand.parse(text)).isEqualTo(new TextCommand.Status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?!", "help", "INFO", "\ud83d\udc4d", "\u4eac"})
  void whatHoldsNothingIsAnsweredByHowToAnswer(String text) {
    assertThat(TextCommand.parse(text)).isEqualTo(new TextCommand.Help());
  }

  @Test
  void awsActsOnMoreWordsWhereTheNumberIsNotTollFree() {
    for (var word :
        List.of(
            "ARRET", "CANCEL", "END", "OPT-OUT", "OPTOUT", "QUIT", "REMOVE", "TD", "UNSUBSCRIBE")) {
      assertThat(NumberKind.OTHER.stops(word)).as(word).isTrue();
      assertThat(NumberKind.TOLL_FREE.stops(word)).as(word).isFalse();
      assertThat(TextCommand.parse(word)).as(word).isEqualTo(new TextCommand.Stop());
    }
    for (var kind : NumberKind.values()) {
      assertThat(kind.stops(" stop\n")).isTrue();
      assertThat(kind.stops("STOPALL")).isFalse();
      assertThat(kind.stops("stop please")).isFalse();
      assertThat(kind.answers("help")).isTrue();
      assertThat(kind.answers("help?")).isFalse();
    }
    assertThat(NumberKind.TOLL_FREE.answers("START")).isTrue();
    assertThat(NumberKind.OTHER.answers("START")).isFalse();
  }

  @Test
  void lookAlikesAreReadForEachOther() {
    assertThat(LookAlikes.folded("O1S8Z")).isEqualTo(LookAlikes.folded("QL5B2"));
    assertThat(LookAlikes.folded("736XU")).isEqualTo(LookAlikes.folded("73GXV"));
    assertThat(LookAlikes.folded("736XU")).isNotEqualTo(LookAlikes.folded("736XY"));
  }
}
