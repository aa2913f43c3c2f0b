package org.replyby.local.faults;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.ReminderPlan;
import org.replyby.model.Alert;
import org.replyby.model.Deadline;
import org.replyby.model.DocketEntry;
import org.replyby.model.EntryKind;
import org.replyby.model.Official;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;
import org.replyby.usecases.Docket;
import org.replyby.usecases.Page;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is on record about a town when nothing is due any more: {@code lines} without ids, moments
 * and names of a trial's own, so that two trials can be compared; {@code faults} is whatever should
 * not be in any.
 */
record Books(List<String> lines, List<String> faults) {
  private static final int ALL = 100;

  static Books of(Town town) {
    var reading = new Reading(town, new ArrayList<>(), new ArrayList<>());
    reading.docket();
    reading.alerts();
    reading.deadlines();
    town.officials().keySet().forEach(reading::official);
    reading.dueIndex();
    return new Books(reading.lines().stream().sorted().toList(), reading.faults());
  }

  private record Reading(Town town, List<String> lines, List<String> faults) {
    private Docket file() {
      return town.works.app.docket();
    }

    private List<DocketEntry> entries() {
      return all(after -> file().entries(town.matter(), after, ALL));
    }

    private List<Alert> all() {
      return all(after -> file().alerts(town.matter(), after, ALL));
    }

    private static <T> List<T> all(Function<@Nullable String, Page<T>> pages) {
      var all = new ArrayList<T>();
      String after = null;
      do {
        var page = pages.apply(after);
        all.addAll(page.items());
        after = page.next();
      } while (after != null);
      return all;
    }

    /** The chain holds, and ends where the head says. */
    void docket() {
      var heads = file().file(town.id).orElseThrow().matters();
      var head = heads.stream().filter(m -> m.id().equals(town.matter())).findFirst().orElseThrow();
      var hash = "";
      for (var entry : entries()) {
        if (!entry.holdsAfter(hash)) {
          faults.add("line " + entry.sequence() + " breaks the chain");
        }
        hash = entry.hash();
        if (entry.kind() != EntryKind.ALERTS_SETTLED) {
          lines.add("docket: " + entry.kind());
        }
      }
      if (head.entries() != entries().size() || !head.lastHash().equals(hash)) {
        faults.add("the head is not where the docket ends");
      }
      lines.add("letters: " + file().letters(town.matter()).size());
      lines.add("subpoenas: " + file().subpoenas(town.matter()).size());
    }

    /** Each has an outcome, which stands on the docket once. */
    void alerts() {
      var settled = new HashMap<String, Integer>();
      entries().stream()
          .filter(e -> e.kind() == EntryKind.ALERTS_SETTLED)
          .flatMap(e -> e.details().keySet().stream())
          .forEach(alert -> settled.merge(alert, 1, Integer::sum));
      for (var alert : all()) {
        var name = town.named(alert.id());
        lines.add("alert: " + name + ": " + alert.state().getClass().getSimpleName());
        if (!alert.state().isFinal() || alert.nextMoment() != null) {
          faults.add(name + " is not settled: " + alert.state());
        }
        if (!Integer.valueOf(1).equals(settled.remove(alert.id().toString()))) {
          faults.add(name + " is not once on the docket");
        }
      }
      settled.keySet().forEach(alert -> faults.add("only the docket knows " + alert));
    }

    void deadlines() {
      for (var deadline : file().deadlines(town.id)) {
        var state = deadline.state().getClass().getSimpleName();
        lines.add(
            "deadline: %s plan %d %s, due %s, changed %d times"
                .formatted(
                    deadline.kind(),
                    deadline.planVersion(),
                    state,
                    deadline.dueDate().safeDue(),
                    deadline.extensions().size()));
        if (deadline.isOpen() && !next(deadline).equals(deadline.nextMoment())) {
          faults.add("the next moment is " + deadline.nextMoment() + ", not " + next(deadline));
        }
      }
    }

    private Instant next(Deadline deadline) {
      var now = town.works.clock.instant();
      return ReminderPlan.of(deadline.plannedFrom(), deadline.dueDate()).firstAfter(now).at();
    }

    /** The row and SNS agree. */
    void official(org.replyby.model.OfficialId id) {
      var official = file().official(id).orElseThrow();
      var onSns = onSns(official);
      var onRow = new TreeSet<String>();
      for (var sub : official.subscriptions()) {
        lines.add(
            "%s: %s: %s"
                .formatted(
                    town.officials().get(id),
                    sub.address().getClass().getSimpleName(),
                    sub.state().getClass().getSimpleName()));
        onRow.addAll(arn(sub));
      }
      if (!onSns.equals(onRow)) {
        faults.add("SNS has " + onSns + ", the official " + onRow);
      }
    }

    private TreeSet<String> onSns(Official official) {
      return town
          .works
          .clients
          .sns()
          .listSubscriptionsByTopic(l -> l.topicArn(official.topicArn()))
          .subscriptions()
          .stream()
          .filter(s -> !s.protocol().equals("sqs"))
          .map(s -> s.subscriptionArn())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> arn(Subscription sub) {
      return switch (sub.state()) {
        case SubscriptionState.Confirmed s -> List.of(s.arn());
        case SubscriptionState.Pending s -> List.of(s.arn());
        case SubscriptionState.Cancelling s -> List.of(s.arn());
        case SubscriptionState.Confirming s -> List.of("to be made");
        case SubscriptionState.CodeSent s -> List.of();
        case SubscriptionState.Cancelled s -> List.of();
        case SubscriptionState.Expired s -> List.of();
        case SubscriptionState.OptedOut s -> List.of();
      };
    }

    /** The next rung, or the next step of an escalation. */
    private static List<@Nullable AttributeValue> dueMoments(Map<String, AttributeValue> deadline) {
      var told = deadline.get("told");
      var escalation = told == null ? null : told.m().get("escalation");
      var step = escalation == null ? null : escalation.m().get("nextAt");
      return Arrays.asList(deadline.get("nextMoment"), step);
    }

    /** What is in the due index is a deadline under its own next moment, or a pending address. */
    void dueIndex() {
      town.works.rows().stream()
          .filter(item -> item.containsKey("dueAt"))
          .forEach(
              item -> {
                var type = Objects.requireNonNull(item.get("type")).s();
                lines.add("due: " + type);
                if (type.equals("deadline") && !dueMoments(item).contains(item.get("dueAt"))) {
                  faults.add("a deadline is due at another moment than its next");
                }
              });
    }
  }
}
