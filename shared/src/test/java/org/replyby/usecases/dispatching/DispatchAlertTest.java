package org.replyby.usecases.dispatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.usecases.dispatching.PendingAlerts.pending;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.Reached;
import org.replyby.model.ToSend;
import org.replyby.usecases.docket.MissingDocket;
import org.replyby.usecases.run.RandomTokens;
import org.replyby.usecases.run.TimeLeft;
import org.replyby.usecases.subscribing.CheckSubscriptions;
import org.replyby.usecases.subscribing.MissingSubscriptions;

class DispatchAlertTest {
  private static final Instant NOW = Instant.parse("2018-02-16T15:00:00Z");
  private static final Duration PLENTY = Duration.ofSeconds(30);

  private final List<AlertState> marks = new ArrayList<>();
  private final List<Instant> moments = new ArrayList<>();
  private final List<Duration> waited = new ArrayList<>();
  private final List<AlertState.Claimed> claims = new ArrayList<>();
  private int publishes;
  private Publisher.Sending answer = new Publisher.Sending.Accepted("m1");
  private Reachability.Proof proof = PendingAlerts.liveEmail();
  private Duration paced = Duration.ZERO;

  private final class Rows implements Outbox {
    @Override
    public Claim claim(ToSend alert, AlertState.Claimed claim, Instant now) {
      claims.add(claim);
      return new Claim.Won(alert.claimed(claim));
    }

    @Override
    public boolean mark(ToSend claimed, AlertState outcome, Instant nextMoment) {
      marks.add(outcome);
      moments.add(nextMoment);
      return true;
    }

    @Override
    public boolean end(ToSend unclaimed, AlertState outcome, Instant now) {
      marks.add(outcome);
      return true;
    }
  }

  private Dispatched dispatch(Alert alert, TimeLeft timeLeft) {
    Publisher publisher =
        (to, id, message) -> {
          publishes++;
          return answer;
        };
    var settings =
        new DispatchAlert.Settings(
            () -> NOW,
            new RandomTokens(new Random(1)),
            (emails, atMost) -> paced.compareTo(atMost) > 0 ? Optional.empty() : Optional.of(paced),
            waited::add,
            (event, fields) -> {},
            new LinkSigner(
                "https://replyby.example", SigningKeys.only("a secret of the tests"), true),
            "operators");
    var nobody = new MissingDocket();
    var check = new CheckSubscriptions(nobody, new MissingSubscriptions(), () -> NOW);
    return new DispatchAlert(
            new Rows(), publisher, check, topic -> proof, new SettleAlerts(nobody), settings)
        .dispatch(alert, timeLeft);
  }

  @Test
  void anAlertIsPublishedAndMarkedWithItsMessageId() {
    assertThat(dispatch(pending(0), () -> PLENTY)).isEqualTo(Dispatched.PUBLISHED);
    assertThat(marks)
        .singleElement()
        .isInstanceOfSatisfying(
            AlertState.Published.class,
            sent -> {
              assertThat(sent.messageId()).isEqualTo("m1");
              assertThat(sent.at()).isEqualTo(NOW);
              assertThat(sent.reached()).isEqualTo(Reached.BY_EMAIL);
              assertThat(sent.text()).isNotNull();
            });
  }

  @Test
  void theLeaseOutlivesItsHolder() {
    dispatch(pending(0), () -> PLENTY);
    assertThat(claims.getFirst().leaseUntil()).isAfter(NOW.plus(PLENTY));
  }

  @Test
  void noPublishStartsUnlessItsWholeTimeoutFitsIntoWhatIsLeft() {
    assertThat(dispatch(pending(0), () -> Publisher.TIMEOUT)).isEqualTo(Dispatched.LEFT_DUE);
    assertThat(claims).isEmpty();
    assertThat(publishes).isZero();
  }

  @Test
  void aPaceThatWouldNotFitLeavesTheAlertToTheSweep() {
    paced = Duration.ofSeconds(29);
    assertThat(dispatch(pending(0), () -> PLENTY)).isEqualTo(Dispatched.LEFT_DUE);
    assertThat(waited).isEmpty();
    assertThat(publishes).isZero();
  }

  @Test
  void aPaceThatFitsIsWaitedFor() {
    paced = Duration.ofMillis(300);
    dispatch(pending(0), () -> PLENTY);
    assertThat(waited).containsExactly(Duration.ofMillis(300));
    assertThat(publishes).isEqualTo(1);
  }

  @Test
  void timeThatRanOutDuringTheClaimGivesTheAlertBack() {
    var left = new ArrayList<>(List.of(PLENTY, PLENTY, Duration.ofSeconds(1)));
    assertThat(dispatch(pending(0), left::removeFirst)).isEqualTo(Dispatched.LEFT_DUE);
    assertThat(publishes).isZero();
    assertThat(marks).containsExactly(new AlertState.Pending());
  }

  @Test
  void aRefusalForGoodIsFailedAndNotTriedAgain() {
    answer = new Publisher.Sending.Refused("NotFound");
    assertThat(dispatch(pending(0), () -> PLENTY)).isEqualTo(Dispatched.FAILED);
    assertThat(marks).containsExactly(new AlertState.Failed("NotFound", NOW));
  }

  @Test
  void whatSnsIsNotSureOfIsTriedAgainLaterAndLater() {
    answer = new Publisher.Sending.Unsure("Throttling");
    for (int attempts = 0; attempts < 12; attempts++) {
      assertThat(dispatch(pending(attempts), () -> PLENTY)).isEqualTo(Dispatched.LEFT_DUE);
    }
    assertThat(publishes).isEqualTo(12);
    assertThat(marks).containsOnly(new AlertState.Pending());
    assertThat(moments).allMatch(m -> m.isAfter(NOW.plusSeconds(20)));
    assertThat(moments).noneMatch(m -> m.isAfter(NOW.plus(Duration.ofMinutes(15))));
    assertThat(moments.getLast()).isAfter(NOW.plus(Duration.ofMinutes(10)));
  }

  @Test
  void afterTheLastTryTheAlertHasFailedForTheReasonOfThatTry() {
    answer = new Publisher.Sending.Unsure("KMSDisabled");
    assertThat(dispatch(pending(Retry.MOST_TRIES - 1), () -> PLENTY)).isEqualTo(Dispatched.FAILED);
    assertThat(marks).containsExactly(new AlertState.Failed("KMSDisabled", NOW));
  }

  @Test
  void whoseHolderDiedAtTheLastTryIsNotTriedAgain() {
    assertThat(dispatch(pending(Retry.MOST_TRIES), () -> PLENTY)).isEqualTo(Dispatched.FAILED);
    assertThat(publishes).isZero();
    assertThat(marks).containsExactly(new AlertState.Failed("NoOutcome", NOW));
  }

  @Test
  void theTriesLastForMostOfADay() {
    var all =
        IntStream.range(1, Retry.MOST_TRIES)
            .mapToObj(tries -> Retry.after(pending(tries)))
            .reduce(Duration.ZERO, Duration::plus);
    assertThat(all).isBetween(Duration.ofHours(18), Duration.ofHours(24));
  }

  @Test
  void whatFailedTogetherDoesNotComeBackTogether() {
    var waits =
        IntStream.range(0, 50)
            .mapToObj(i -> Retry.after(pending("o" + i, 8)))
            .collect(Collectors.toSet());
    assertThat(waits).hasSizeGreaterThan(10);
  }
}
