package org.replyby.usecases.dispatching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.replyby.alerts.sums.SumText;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.Reached;
import org.replyby.model.SentText;
import org.replyby.model.ToSend;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.run.TimeLeft;

/**
 * Sends what waits for one official as one message: claim, publish, mark, as for a single alert. An
 * alert that cannot be claimed with the others is sent, or ended, alone.
 */
public final class DispatchTogether implements DispatchMessage {
  private final DispatchAlert alone;
  private final SumOutbox together;
  private final Outbox outbox;
  private final Publisher publisher;
  private final DispatchAlert.Settings settings;
  private final AlertLog log;

  public DispatchTogether(
      DispatchAlert alone,
      SumOutbox together,
      Outbox outbox,
      Publisher publisher,
      DispatchAlert.Settings settings) {
    this.alone = alone;
    this.together = together;
    this.outbox = outbox;
    this.publisher = publisher;
    this.settings = settings;
    this.log = new AlertLog(settings.journal());
  }

  @Override
  public List<Dispatched> dispatch(List<? extends ToSend> waiting, TimeLeft timeLeft) {
    if (waiting.size() == 1) {
      return List.of(alone.dispatch(waiting.getFirst(), timeLeft));
    }
    var now = Moments.now(settings.clock());
    var due = waiting.stream().filter(alert -> !alert.delivery().isHeldAt(now));
    var alerts = due.map(Alert.class::cast).toList();
    if (alerts.isEmpty()) {
      return all(waiting, Dispatched.LEFT_DUE);
    }
    var fitting = SumText.fitting(alerts, now, settings.links());
    var results = new ArrayList<Dispatched>(sum(fitting, timeLeft));
    waiting.subList(fitting.size(), waiting.size()).forEach(a -> results.add(Dispatched.LEFT_DUE));
    return results;
  }

  private List<Dispatched> sum(List<Alert> alerts, TimeLeft timeLeft) {
    if (alerts.size() == 1) {
      return List.of(alone.dispatch(alerts.getFirst(), timeLeft));
    }
    var most = timeLeft.now().minus(Publisher.TIMEOUT).minus(DispatchAlert.WRITES);
    var emails = alerts.stream().mapToInt(Alert::emails).max().orElse(1);
    var wait = settings.pace().reserve(emails, most);
    if (most.isNegative() || wait.isEmpty()) {
      return all(alerts, Dispatched.LEFT_DUE);
    }
    if (wait.get().isPositive()) {
      settings.waiting().forNow(wait.get());
    }
    return claim(alerts, timeLeft);
  }

  private List<Dispatched> claim(List<Alert> alerts, TimeLeft timeLeft) {
    var now = Moments.now(settings.clock());
    var lease = now.plus(timeLeft.now()).plus(DispatchAlert.CLOCK_MARGIN);
    var claim = new AlertState.Claimed(settings.tokens().name(), lease);
    return switch (together.claim(alerts, claim, now)) {
      case SumOutbox.Claim.Won(var ours) -> publish(ours, timeLeft);
      case SumOutbox.Claim.Contended() -> {
        settings.pace().giveBack();
        yield all(alerts, Dispatched.LEFT_DUE);
      }
      case SumOutbox.Claim.Lost(var unfit) -> {
        settings.pace().giveBack();
        yield apart(alerts, unfit, timeLeft);
      }
    };
  }

  /** Those that cannot be claimed with the others alone, then the others. */
  private List<Dispatched> apart(List<Alert> alerts, List<Alert> unfit, TimeLeft timeLeft) {
    var results = new ArrayList<Dispatched>();
    unfit.forEach(alert -> results.add(alone.dispatch(alert, timeLeft)));
    var others = alerts.stream().filter(alert -> !unfit.contains(alert)).toList();
    if (!others.isEmpty()) {
      results.addAll(sum(others, timeLeft));
    }
    return results;
  }

  /**
   * One proof for all, since they go to one topic. If SNS has no live email any more, each goes
   * alone: the text message of a sum leaves the others to the email.
   */
  private List<Dispatched> publish(List<Alert> ours, TimeLeft timeLeft) {
    var topic = ours.getFirst().topicArn();
    return switch (alone.proof(ours.getFirst())) {
      case Reachability.Proof.Live(var addresses) ->
          publish(ours, new Recipient.Proved(topic, addresses), timeLeft);
      case Reachability.Proof.Unanswered() ->
          publish(ours, new Recipient.Unproved(topic), timeLeft);
      case Reachability.Proof.Nobody() -> {
        settings.pace().giveBack();
        yield ours.stream().map(alone::reachedNobody).toList();
      }
    };
  }

  private List<Dispatched> eachAlone(List<Alert> ours, TimeLeft timeLeft) {
    settings.pace().giveBack();
    var now = Moments.now(settings.clock());
    mark(ours, a -> new SumOutbox.Marked(a, new AlertState.Pending(), now));
    return ours.stream().map(alert -> alone.dispatch(alert, timeLeft)).toList();
  }

  private List<Dispatched> publish(List<Alert> ours, Recipient to, TimeLeft timeLeft) {
    if (to.reached() == Reached.BY_TEXT) {
      return eachAlone(ours, timeLeft);
    }
    var now = Moments.now(settings.clock());
    if (timeLeft.now().compareTo(Publisher.TIMEOUT) < 0) {
      mark(ours, a -> new SumOutbox.Marked(a, new AlertState.Pending(), now));
      return all(ours, Dispatched.LEFT_DUE);
    }
    var message = SumText.of(ours, now, settings.links());
    var names = ours.stream().map(Alert::name).collect(Collectors.joining(" "));
    return switch (publisher.publish(to, names, message)) {
      case Publisher.Sending.Accepted(var messageId) ->
          published(ours, messageId, to.reached(), now);
      case Publisher.Sending.Refused(var code) -> failed(ours, code);
      case Publisher.Sending.Unsure(var code) -> again(ours, code);
    };
  }

  /** Each row keeps the same message id, and its own section as the text that went out. */
  private List<Dispatched> published(
      List<Alert> ours, String messageId, Reached reached, Instant asked) {
    var at = Moments.now(settings.clock());
    Function<Alert, SentText> kept = a -> SumText.kept(a, ours, asked, settings.links());
    Function<Alert, AlertState> state =
        a -> new AlertState.Published(messageId, at, reached, kept.apply(a));
    var marked = mark(ours, a -> new SumOutbox.Marked(a, state.apply(a), at));
    var results = new ArrayList<Dispatched>();
    for (var alert : ours) {
      if (marked.contains(alert)) {
        log.published(alert, messageId, reached, asked, at);
        results.add(Dispatched.PUBLISHED);
      } else {
        log.leaseLost(alert, messageId);
        results.add(Dispatched.NOT_OURS);
      }
    }
    return results;
  }

  private List<Dispatched> failed(List<Alert> ours, String code) {
    var now = Moments.now(settings.clock());
    var marked = mark(ours, a -> new SumOutbox.Marked(a, new AlertState.Failed(code, now), now));
    marked.forEach(alert -> log.failed(alert, code));
    return ours.stream()
        .map(alert -> marked.contains(alert) ? Dispatched.FAILED : Dispatched.NOT_OURS)
        .toList();
  }

  private List<Dispatched> again(List<Alert> ours, String code) {
    var now = Moments.now(settings.clock());
    mark(ours, a -> new SumOutbox.Marked(a, new AlertState.Pending(), now.plus(Retry.after(a))));
    ours.forEach(alert -> log.retried(alert, code));
    return all(ours, Dispatched.LEFT_DUE);
  }

  /** In one transaction, or each alone if that is not made; answers which were marked. */
  private List<Alert> mark(List<Alert> ours, Function<Alert, SumOutbox.Marked> as) {
    var all = ours.stream().map(as).toList();
    if (together.mark(all)) {
      return ours;
    }
    return all.stream()
        .filter(m -> outbox.mark(m.claimed(), m.outcome(), m.nextMoment()))
        .map(SumOutbox.Marked::claimed)
        .toList();
  }

  private static List<Dispatched> all(List<? extends ToSend> alerts, Dispatched result) {
    return alerts.stream().map(alert -> result).toList();
  }
}
