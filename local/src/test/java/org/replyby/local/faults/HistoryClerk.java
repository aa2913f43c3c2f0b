package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.replyby.local.Samples;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.LastRung;
import org.replyby.model.OfficialId;
import org.replyby.model.Reason;

/** Makes the requests of a history, and tells the reference model what they change. */
final class HistoryClerk {
  /** The holidays of 2018, which the model does not calculate. */
  private static final Set<String> HOLIDAYS =
      Set.of("2018-02-12", "2018-02-19", "2018-05-28", "2018-07-04", "2018-09-03");

  private final TestCity city;
  private final ReferenceModel model;
  private final Map<String, OfficialId> officials = new HashMap<>();
  private final Map<String, String> subscriptions = new HashMap<>();
  private final Set<String> everUnreachable = new HashSet<>();
  private int newMailboxes;
  private final Map<String, LocalDate> dueDates = new HashMap<>();

  HistoryClerk(TestCity city, ReferenceModel model) {
    this.city = city;
    this.model = model;
    for (var name : ReferenceModel.OFFICIALS) {
      var official = city.officials.addUnreachable(name, tierOf(name));
      officials.put(name, official);
      // A new address each time: one address can be confirmed once a minute and five times a day.
      var mailbox = official.name() + "-" + ++newMailboxes;
      subscriptions.put(name, city.officials.addEmail(official, mailbox));
    }
  }

  private static String tierOf(String name) {
    return switch (name) {
      case ReferenceModel.DEPUTY -> "deputy";
      case ReferenceModel.WATCHER -> "watcher";
      default -> "primary";
    };
  }

  /** The officials whose only address was cancelled at some time. */
  Set<String> everUnreachable() {
    return everUnreachable;
  }

  void recordDemand(int days, boolean isSubpoena) {
    var date = workingDay(today().plusDays(days));
    var due = Map.of("date", date.toString());
    var today = today().toString();
    var answer =
        isSubpoena
            ? city.api.call(
                "POST",
                "/v1/subpoenas",
                Samples.subpoena(
                    "jurisdiction", city.id.toString(), "issuedOn", today, "returnDate", due))
            : city.api.call(
                "POST",
                "/v1/letters",
                Samples.letter(
                    "jurisdiction", city.description(),
                    "datedOn", today,
                    "announcedOn", today,
                    "receivedOn", today,
                    "responseDue", due));
    var deadline = answer.map("deadline");
    var id = String.valueOf(deadline.get("deadline"));
    dueDates.put(id, date);
    model.record(id, isSubpoena, safeDue(deadline), now());
  }

  /** The date, or the next one that is no weekend and no holiday. */
  private static LocalDate workingDay(LocalDate date) {
    var day = date;
    while (Set.of(6, 7).contains(day.getDayOfWeek().getValue())
        || HOLIDAYS.contains(day.toString())) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** The id of one of the open deadlines, if there are any. */
  Optional<String> openDeadline(int which) {
    var open =
        model.deadlines.values().stream()
            .filter(deadline -> deadline.open)
            .map(deadline -> deadline.id)
            .toList();
    return open.isEmpty() ? Optional.empty() : Optional.of(open.get(which % open.size()));
  }

  /** The id of one of the closed deadlines, if there are any. */
  Optional<String> closedDeadline(int which) {
    var closed =
        model.deadlines.values().stream()
            .filter(deadline -> !deadline.open)
            .map(deadline -> deadline.id)
            .toList();
    return closed.isEmpty() ? Optional.empty() : Optional.of(closed.get(which % closed.size()));
  }

  /** Extends a deadline, and returns whether that changed its date. */
  boolean extend(String deadline, int days) {
    var due = workingDay(today().plusDays(days));
    if (due.equals(dueDates.get(deadline))) {
      return false;
    }
    var extended =
        city.api.call(
            "POST",
            "/v1/deadlines/" + deadline + "/extension",
            Map.of("due", Map.of("date", due.toString()), "grantedBy", "BJA", "why", "More time."));
    dueDates.put(deadline, due);
    model.extend(deadline, safeDue(extended.body()), now());
    return true;
  }

  void meet(String deadline) {
    city.api.call("POST", "/v1/deadlines/" + deadline + "/met", Samples.met(today().toString()));
    model.close(deadline, now());
  }

  void reopen(String deadline) {
    city.api.call(
        "POST", "/v1/deadlines/" + deadline + "/reopening", Map.of("why", "A wrong deadline."));
    model.reopen(deadline, now());
  }

  void withdraw(String deadline) {
    city.api.call(
        "POST",
        "/v1/deadlines/" + deadline + "/withdrawn",
        Map.of("on", today().toString(), "why", "Settled."));
    model.close(deadline, now());
  }

  /** Acknowledges one of the sent alerts. An alert that is claimed cannot be acknowledged yet. */
  void acknowledge(List<String> sent, int which) {
    var alert = sent.get(sent.size() - 1 - which % sent.size());
    var answer = city.api.postOnce("/v1/alerts/" + idOf(alert) + "/acknowledgment");
    if (answer.status() == 200 || answer.status() == 201) {
      var id = DeadlineId.parse(alert.split(" ", -1)[0]);
      var deadline = city.service.app.docket().deadline(id).orElseThrow();
      model.acknowledge(alert, deadline.version(), called(deadline), now());
    } else {
      assertThat(answer.status()).as("%s", alert).isEqualTo(503);
    }
  }

  /** Whom the service tried to call by a step of the last rung. */
  private Set<String> called(Deadline deadline) {
    var told = deadline.plan().last();
    return told == null
        ? Set.of()
        : city.service.app.docket().alerts(deadline.id(), deadline.plan().version()).stream()
            .filter(a -> a.reason() == Reason.ESCALATED && a.attempts() > 0)
            .filter(a -> LastRung.rungOf(a.id().rung()).equals(told.key()))
            .flatMap(a -> nameOf(a.id().official()).stream())
            .collect(Collectors.toSet());
  }

  private Optional<String> nameOf(OfficialId official) {
    return officials.entrySet().stream()
        .filter(entry -> entry.getValue().equals(official))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private String idOf(String alert) {
    var parts = alert.split(" ", -1);
    var official = Objects.requireNonNull(officials.get(parts[3]));
    return parts[0] + "." + parts[1] + "." + parts[2] + "." + official.name();
  }

  /** Cancels the only address of an official, or subscribes it again. */
  void toggleAddress(int which) {
    var name = ReferenceModel.OFFICIALS.get(which % ReferenceModel.OFFICIALS.size());
    var subscription = subscriptions.remove(name);
    if (subscription != null) {
      city.officials.cancel(subscription);
      everUnreachable.add(name);
      model.unreachable.add(name);
    } else {
      var official = Objects.requireNonNull(officials.get(name));
      subscriptions.put(name, city.officials.addEmail(official));
      model.unreachable.remove(name);
      model.addAddress(name, now());
    }
  }

  private Instant now() {
    return city.service.clock.instant();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now(), ReferenceModel.ZONE);
  }

  private static Instant safeDue(Map<String, Object> deadline) {
    return Instant.parse(String.valueOf(deadline.get("safeDue")));
  }
}
