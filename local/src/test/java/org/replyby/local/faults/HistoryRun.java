package org.replyby.local.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs a history on the service and on the reference model, and compares them after each run. */
final class HistoryRun {
  /** The time until the next morning, and until all outcomes are on the docket. */
  private static final Duration SETTLING = Duration.ofHours(15);

  private static final int MAX_RUNS = 500;

  private final FaultTestService service;
  private final ReferenceModel model = new ReferenceModel();
  private final HistoryClerk clerk;
  private final HistoryCheck check;
  private @Nullable PlannedFault plan;
  private boolean isStreamOn = true;
  private int faultsInTheWindow;
  private int faults;

  HistoryRun(FaultTestService service) {
    this.service = service;
    var city = service.startWithCity();
    this.clerk = new HistoryClerk(city, model);
    this.check = new HistoryCheck(city, model);
  }

  /** Performs all actions, checks the result, and returns how many faults hit a call. */
  int run(List<HistoryAction> actions) {
    for (var action : actions) {
      perform(action);
    }
    isStreamOn = true;
    plan = null;
    pass(SETTLING);
    // What is due at the very end is sent by the first sweep, and put on the docket by the second.
    runMinute();
    runMinute();
    check.checkEnd(clerk.everUnreachable());
    service.clear();
    return faults;
  }

  private Instant now() {
    return service.clock.instant();
  }

  private void perform(HistoryAction action) {
    switch (action) {
      case HistoryAction.RecordDemand(var days, var isSubpoena) -> {
        clerk.recordDemand(days, isSubpoena);
        runMinute();
      }
      case HistoryAction.Extend(var which, var days) -> {
        if (clerk.openDeadline(which).map(d -> clerk.extend(d, days)).orElse(false)) {
          runMinute();
        }
      }
      case HistoryAction.Meet(var which) ->
          clerk
              .openDeadline(which)
              .ifPresent(
                  deadline -> {
                    clerk.meet(deadline);
                    runMinute();
                  });
      case HistoryAction.Withdraw(var which) ->
          clerk
              .openDeadline(which)
              .ifPresent(
                  deadline -> {
                    clerk.withdraw(deadline);
                    runMinute();
                  });
      case HistoryAction.Reopen(var which) ->
          clerk
              .closedDeadline(which)
              .ifPresent(
                  deadline -> {
                    clerk.reopen(deadline);
                    runMinute();
                  });
      case HistoryAction.Acknowledge(var which) -> {
        if (!check.sentInOrder().isEmpty()) {
          clerk.acknowledge(check.sentInOrder(), which);
          runMinute();
        }
      }
      case HistoryAction.PassTime(var hours) -> pass(Duration.ofHours(hours));
      case HistoryAction.StopService(var hours) -> {
        service.clock.set(now().plus(Duration.ofHours(hours)));
        runMinute();
      }
      case HistoryAction.InjectFault(var call, var fault) -> plan = new PlannedFault(fault, call);
      case HistoryAction.ToggleAddress(var which) -> {
        clerk.toggleAddress(which);
        runMinute();
      }
      case HistoryAction.ToggleStream() -> isStreamOn = !isStreamOn;
    }
  }

  /** Lets time pass, and runs the service whenever something is due. */
  private void pass(Duration time) {
    var end = now().plus(time);
    for (int runs = 0; runs < MAX_RUNS; runs++) {
      var next = service.nextDue(end);
      if (next.isEmpty()) {
        service.clock.set(end.isAfter(now()) ? end : now());
        runMinute();
        return;
      }
      var minute = FaultTestService.nextFullMinute(next.get());
      service.clock.set(minute.isAfter(now()) ? minute : now().plus(Duration.ofMinutes(1)));
      runMinute();
    }
    throw new AssertionError("something is due without an end at " + now());
  }

  /** Runs the service, and once more without a fault if one was planned, and checks the result. */
  private void runMinute() {
    var planned = plan;
    service.faults.start(planned);
    sweepAndDeliver();
    service.faults.stop();
    var hitCall = service.faults.hitCall();
    if (planned != null && hitCall.isPresent()) {
      faults++;
      faultsInTheWindow += ScenarioRun.isInTheWindow(planned, hitCall.get()) ? 1 : 0;
    }
    plan = null;
    if (planned != null) {
      sweepAndDeliver();
    }
    model.run(now(), hitCall.isPresent(), new StoredProgress(service));
    check.checkSent(faultsInTheWindow);
  }

  private void sweepAndDeliver() {
    service.sweep();
    if (isStreamOn) {
      service.stream.deliverNew();
    } else {
      service.stream.takeNew();
    }
  }
}
