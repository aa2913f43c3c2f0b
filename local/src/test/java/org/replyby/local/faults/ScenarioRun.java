package org.replyby.local.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.local.aws.Watch;

/**
 * The result of one run of a scenario, with or without a fault. {@code sent} counts each alert and
 * notice that was sent, and {@code sentLast} names those after {@link TestCity#expectNothingMore}.
 */
record ScenarioRun(
    Scenario<?> scenario,
    @Nullable PlannedFault plan,
    List<CallKind> attempts,
    @Nullable CallKind hitCall,
    Map<String, Integer> sent,
    Set<String> sentLast,
    int replies,
    RecordedState state) {

  static <T> ScenarioRun of(
      FaultTestService service, Scenario<T> scenario, @Nullable PlannedFault plan) {
    var city = service.startWithCity();
    var setup = scenario.setup().apply(city);
    service.faults.start(plan);
    scenario.action().accept(city, setup);
    var attempts = service.faults.stop();
    service.recover();
    var last = service.watch.take();
    var sent = counts(service, Stream.concat(city.sentInTime().stream(), last.stream()));
    var state = RecordedState.of(service, service.cities());
    service.clear();
    return new ScenarioRun(
        scenario,
        plan,
        attempts,
        service.faults.hitCall().orElse(null),
        sent,
        counts(service, last.stream()).keySet(),
        service.faults.repliesSent(),
        state);
  }

  private static Map<String, Integer> counts(FaultTestService service, Stream<Watch.Seen> sent) {
    return sent.map(s -> service.nameOf(s.alert()))
        .collect(Collectors.toMap(name -> name, name -> 1, Integer::sum, TreeMap::new));
  }

  /** The expected alerts that were never sent. */
  List<String> lost() {
    return scenario.expected().stream().filter(alert -> !sent.containsKey(alert)).toList();
  }

  /** The alerts that were sent more than once. */
  List<String> doubled() {
    return sent.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).toList();
  }

  /** Who got a message twice: one message can hold several alerts to one official. */
  Set<String> doubledTo() {
    return doubled().stream()
        .map(alert -> alert.substring(alert.lastIndexOf(' ') + 1))
        .collect(Collectors.toSet());
  }

  /**
   * Whether the fault lies between SNS's acceptance of an alert and its mark, and nobody stopped
   * the retry: the answer to the publish was lost, or the mark was not made.
   */
  boolean isInTheWindow() {
    return !scenario.stopsRetries()
        && plan != null
        && hitCall != null
        && isInTheWindow(plan, hitCall);
  }

  static boolean isInTheWindow(PlannedFault plan, CallKind hitCall) {
    return switch (hitCall) {
      case PUBLISH -> plan.fault().takesEffect();
      case MARK -> plan.fault().preventsTheCall();
      case DUE_QUERY,
          READ,
          COMMIT,
          CLAIM,
          REFUSED_PUBLISH,
          UPDATE,
          TEXT,
          OPERATOR_NOTICE,
          RECONCILED_MARK,
          OTHER_SNS ->
          false;
    };
  }

  /**
   * Whether the fault lies between SNS's acceptance of a text or of a notice to the operator, and
   * the write that keeps it from being sent again: they have no records of their own.
   */
  boolean mayReplyTwice() {
    if (plan == null || hitCall == null) {
      return false;
    }
    return switch (hitCall) {
      case TEXT, OPERATOR_NOTICE -> plan.fault().takesEffect();
      case RECONCILED_MARK -> plan.fault().preventsTheCall();
      case READ, COMMIT -> scenario.welcomes();
      case DUE_QUERY, CLAIM, PUBLISH, REFUSED_PUBLISH, MARK, UPDATE, OTHER_SNS -> false;
    };
  }

  /** How many replies more than in the run without a fault were sent. */
  int repeatedReplies(ScenarioRun faultless) {
    return Math.max(0, replies - faultless.replies());
  }

  /**
   * What this run did wrong, by the rules and in comparison with the run without a fault. {@code
   * alternatives} are other states that may be recorded.
   */
  List<String> violations(ScenarioRun faultless, List<RecordedState> alternatives) {
    var violations = new ArrayList<>(state.errors());
    violations.addAll(wrongMessages(faultless));
    if (hitCall == null != (plan == null)) {
      violations.add("the fault hit nothing");
    } else if (plan != null && !attemptsBefore(plan).equals(faultless.attemptsBefore(plan))) {
      violations.add("the calls before the fault are others than without it");
    }
    if (doubledTo().size() > 1 || sent.values().stream().anyMatch(times -> times > 2)) {
      violations.add("one fault doubled more than one message");
    }
    if (!state.summary().equals(faultless.state().summary())
        && alternatives.stream().noneMatch(a -> a.summary().equals(state.summary()))) {
      violations.add("recorded: " + state.summary() + ", not: " + faultless.state().summary());
    }
    return violations;
  }

  /** What was sent without a reason, too often or too late, and which replies are missing. */
  private List<String> wrongMessages(ScenarioRun faultless) {
    var violations = new ArrayList<String>();
    var unexpected = new TreeSet<>(sent.keySet());
    scenario.expected().forEach(unexpected::remove);
    unexpected.removeAll(scenario.allowed());
    unexpected.removeIf(alert -> scenario.stopsRetries() && alert.contains(" known-"));
    unexpected.forEach(alert -> violations.add("there is no reason to send " + alert));
    sentLast.stream()
        .filter(scenario.allowed()::contains)
        .forEach(alert -> violations.add(alert + " came after what ended it"));
    if (replies < scenario.leastReplies()) {
      violations.add("only " + replies + " replies");
    }
    if (repeatedReplies(faultless) > (mayReplyTwice() ? 1 : 0)) {
      violations.add(replies + " replies");
    }
    return violations;
  }

  private List<CallKind> attemptsBefore(PlannedFault fault) {
    return attempts.subList(0, Math.min(fault.attempt(), attempts.size()));
  }

  @Override
  public String toString() {
    return "%s, %s at %s: sent %s".formatted(scenario, plan, hitCall, sent);
  }
}
