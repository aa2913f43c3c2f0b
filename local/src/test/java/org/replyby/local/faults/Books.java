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
import org.replyby.alerts.plan.ReminderPlan;
import org.replyby.model.Address;
import org.replyby.model.Alert;
import org.replyby.model.Deadline;
import org.replyby.model.EntryKind;
import org.replyby.model.Matter;
import org.replyby.model.Official;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;
import org.replyby.model.chain.DocketEntry;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Page;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is on record about a town when nothing is due any more: {@code lines} without ids, moments
 * and names of a trial's own, so that two trials can be compared; {@code faults} is whatever should
 * not be in any.
 */
record Books(List<String> lines, List<String> faults) {
  private static final int ALL = 100;

  static Books of(Town town) {
    return of(town.works, List.of(town));
  }

  static Books of(Works works, List<Town> towns) {
    var lines = new ArrayList<String>();
    var faults = new ArrayList<String>();
    for (var town : towns) {
      var reading = new Reading(town, lines, faults);
      reading.docket();
      reading.alerts();
      reading.deadlines();
      town.officials().keySet().forEach(reading::official);
    }
    var rows = new Rows(works, lines, faults);
    rows.dueIndex();
    rows.notices();
    return new Books(lines.stream().sorted().toList(), faults);
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
      var found = heads.stream().filter(m -> m.id().equals(town.matter())).findFirst();
      found.ifPresent(this::docket);
    }

    private void docket(Matter head) {
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

    /** How often each alert is named by lines of a kind. */
    private Map<String, Integer> named(EntryKind kind) {
      var named = new HashMap<String, Integer>();
      entries().stream()
          .filter(e -> e.kind() == kind)
          .flatMap(e -> e.details().keySet().stream())
          .forEach(alert -> named.merge(alert, 1, Integer::sum));
      return named;
    }

    /** Each has an outcome, which stands on the docket once, and once more for each redrive. */
    void alerts() {
      var settled = named(EntryKind.ALERTS_SETTLED);
      var rearmed = named(EntryKind.ALERT_REARMED);
      for (var alert : all()) {
        var name = town.named(alert.id());
        var known = alert.acknowledgment();
        lines.add(
            "alert: %s: %s%s"
                .formatted(
                    name,
                    alert.state().getClass().getSimpleName(),
                    known == null ? "" : ", known by " + known.how()));
        if (!alert.state().isFinal() || alert.nextMoment() != null) {
          faults.add(name + " is not settled: " + alert.state());
        }
        Integer owed = 1 + rearmed.getOrDefault(alert.id().toString(), 0);
        if (!owed.equals(settled.remove(alert.id().toString()))) {
          faults.add(name + " is not as often on the docket as it ended");
        }
      }
      settled.keySet().forEach(alert -> faults.add("only the docket knows " + alert));
    }

    void deadlines() {
      for (var deadline : file().deadlines(town.id)) {
        var state = deadline.state().getClass().getSimpleName();
        lines.add(
            "deadline: %s plan %d %s, due %s, changed %d times, %s"
                .formatted(
                    deadline.kind(),
                    deadline.plan().version(),
                    state,
                    deadline.dueDate().safeDue(),
                    deadline.extensions().size(),
                    escalation(deadline)));
        if (deadline.isOpen() && !next(deadline).equals(deadline.plan().next())) {
          faults.add("the next moment is " + deadline.plan().next() + ", not " + next(deadline));
        }
      }
    }

    private static String escalation(Deadline deadline) {
      var told = deadline.plan().last();
      if (told == null) {
        return "not told";
      }
      var going = told.escalation();
      return told.key() + (going == null ? "" : ", escalated by " + going.steps());
    }

    private Instant next(Deadline deadline) {
      var now = town.works.clock.instant();
      return ReminderPlan.of(deadline.plan().from(), deadline.dueDate()).firstAfter(now).at();
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
        if (sub.address() instanceof Address.Phone phone
            && file().holders(phone).contains(sub.id()) != sub.isOnSns()) {
          faults.add("what the phone holds is not what " + town.officials().get(id) + " has");
        }
      }
      if (!onSns.equals(onRow)) {
        faults.add("SNS has " + onSns + ", the official " + onRow);
      }
    }

    /** A phone that texted STOP stays on its topic, silent. */
    private TreeSet<String> onSns(Official official) {
      var silent =
          official.subscriptions().stream()
              .filter(s -> s.state() instanceof SubscriptionState.OptedOut)
              .map(s -> s.address().endpoint())
              .toList();
      return town
          .works
          .clients
          .sns()
          .listSubscriptionsByTopic(l -> l.topicArn(official.topicArn()))
          .subscriptions()
          .stream()
          .filter(s -> !s.protocol().equals("sqs") && !silent.contains(s.endpoint()))
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
  }

  private record Rows(Works works, List<String> lines, List<String> faults) {
    /** Each has an outcome, and none is due. */
    void notices() {
      for (var row : works.rows()) {
        if (Objects.equals(row.get("type"), AttributeValue.fromS("notice"))) {
          var name = works.named(Objects.requireNonNull(row.get("id")).s());
          var state = Objects.requireNonNull(row.get("status")).s();
          lines.add("notice: " + name + ": " + state);
          if (row.containsKey("dueAt") || state.equals("pending") || state.equals("claimed")) {
            faults.add(name + " is still due");
          }
        }
      }
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
      works.rows().stream()
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
