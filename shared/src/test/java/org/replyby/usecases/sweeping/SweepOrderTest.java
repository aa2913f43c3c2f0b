package org.replyby.usecases.sweeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.model.AlertState;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.ToSend;
import org.replyby.usecases.dispatching.DispatchAlert;
import org.replyby.usecases.dispatching.Outbox;
import org.replyby.usecases.dispatching.PendingAlerts;
import org.replyby.usecases.dispatching.Publisher;
import org.replyby.usecases.dispatching.Reachability;
import org.replyby.usecases.dispatching.SettleAlerts;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.MissingDocket;
import org.replyby.usecases.recalculating.ContinueRecalculation;
import org.replyby.usecases.run.RandomTokens;
import org.replyby.usecases.subscribing.CheckSubscriptions;
import org.replyby.usecases.subscribing.MissingSubscriptions;

class SweepOrderTest {
  private static final Instant NOW = Instant.parse("2018-02-16T15:00:00Z");

  private final List<String> done = new ArrayList<>();

  /** An alert in the urgent queue, something else in the other. */
  private static final class Index implements DueIndex {
    @Override
    public List<Queue> queues(Instant now) {
      return List.of(
          new Queue("chicago-il", false, 1, NOW.toString()),
          new Queue("chicago-il", true, 1, NOW.toString()));
    }

    @Override
    public List<Due> due(Queue queue, Instant now, @Nullable Key after, int most) {
      var key = new Key("p", "s" + queue.urgent(), NOW.toString());
      return List.of(
          queue.urgent()
              ? new Due.DueToSend(key, PendingAlerts.pending(0))
              : new Due.DueOfficial(key, OfficialId.parse("chicago-il.o1")));
    }

    @Override
    public boolean mayPass(RuntimeException fault) {
      return false;
    }

    @Override
    public void postpone(Key key, Instant until) {
      throw new IllegalStateException("the table is throttled");
    }
  }

  private final class Rows implements Outbox {
    @Override
    public Claim claim(ToSend alert, AlertState.Claimed claim, Instant now) {
      done.add("alert");
      return new Claim.Taken();
    }

    @Override
    public boolean mark(ToSend claimed, AlertState outcome, Instant nextMoment) {
      return true;
    }

    @Override
    public boolean end(ToSend unclaimed, AlertState outcome, Instant now) {
      return true;
    }
  }

  private Sweep sweep(Docket docket) {
    var check = new CheckSubscriptions(docket, new MissingSubscriptions(), () -> NOW);
    var settings =
        new DispatchAlert.Settings(
            () -> NOW,
            new RandomTokens(new Random(1)),
            (emails, atMost) -> Optional.of(Duration.ZERO),
            wait -> {},
            (event, fields) -> {},
            new LinkSigner(
                "https://replyby.example", SigningKeys.only("a secret of the tests"), true),
            "operators");
    Publisher publisher =
        (to, id, message) -> {
          throw new AssertionError("nothing is published");
        };
    var alone =
        new DispatchAlert(
            new Rows(),
            publisher,
            check,
            topic -> new Reachability.Proof.Unanswered(),
            new SettleAlerts(docket),
            settings);
    return new Sweep(
        new Index(),
        new AdvanceDeadline(docket, (event, fields) -> {}),
        (message, left) -> message.stream().map(m -> alone.dispatch(m, left)).toList(),
        check,
        new SettleAlerts(docket),
        new ContinueRecalculation(docket, new RandomTokens(new Random(1)), (event, fields) -> {}),
        new WriteDigest(docket),
        () -> NOW,
        (event, fields) -> {});
  }

  @Test
  void howeverManyAlertsWaitForTheirPlaceEverythingElseIsLookedAtFirst() {
    var docket =
        new MissingDocket() {
          @Override
          public Optional<Official> official(OfficialId id) {
            done.add("official");
            return Optional.empty();
          }
        };
    sweep(docket).sweep(() -> Duration.ofSeconds(50));
    assertThat(done).containsExactly("official", "alert");
  }

  @Test
  void anItemThatCanNeitherBeHandledNorPutOffStopsNothing() {
    var docket =
        new MissingDocket() {
          @Override
          public Optional<Official> official(OfficialId id) {
            throw new IllegalStateException("unreadable");
          }
        };
    var report = sweep(docket).sweep(() -> Duration.ofSeconds(50));
    assertThat(report.count(SweepReport.Did.POSTPONED)).isEqualTo(1);
    assertThat(done).containsExactly("alert");
  }

  @Test
  void withoutTimeNothingIsBegun() {
    var report = sweep(new MissingDocket()).sweep(() -> Duration.ofSeconds(5));
    assertThat(report.count(SweepReport.Did.LEFT)).isEqualTo(2);
    assertThat(done).isEmpty();
  }
}
