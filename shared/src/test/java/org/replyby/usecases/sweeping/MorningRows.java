package org.replyby.usecases.sweeping;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.AlertState;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionId;
import org.replyby.model.JurisdictionKind;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Severity;
import org.replyby.model.ToSend;
import org.replyby.usecases.dispatching.Outbox;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.MissingDocket;
import org.replyby.usecases.docket.Write;

/** The table of a morning, in memory: alerts, the due index over them, and their docket. */
final class MorningRows {
  private final Map<AlertId, Alert> alerts = new LinkedHashMap<>();

  void put(Alert alert) {
    alerts.put(alert.id(), alert);
  }

  Alert alert(AlertId id) {
    return Objects.requireNonNull(alerts.get(id));
  }

  boolean areAllSettled() {
    return alerts.values().stream().allMatch(a -> a.nextMoment() == null);
  }

  private void set(Alert alert, AlertState state, @Nullable Instant next) {
    put(alert.in(state, alert.attempts(), next));
  }

  /** As the table decides a claim. */
  Outbox outbox() {
    return new Outbox() {
      @Override
      public Claim claim(ToSend wanted, AlertState.Claimed claim, Instant now) {
        var row = alert(((Alert) wanted).id());
        var free =
            switch (row.state()) {
              case AlertState.Pending pending -> true;
              case AlertState.Claimed(var token, var until) -> !until.isAfter(now);
              case AlertState state -> false;
            };
        if (!free) {
          return new Claim.Taken();
        }
        set(row, claim, claim.leaseUntil());
        return new Claim.Won(row.claimed(claim));
      }

      @Override
      public boolean mark(ToSend claimed, AlertState outcome, Instant nextMoment) {
        set((Alert) claimed, outcome, nextMoment);
        return true;
      }

      @Override
      public boolean end(ToSend unclaimed, AlertState outcome, Instant now) {
        throw new AssertionError("every alert of this morning is to be sent");
      }
    };
  }

  /** Two queues for each city. */
  DueIndex index() {
    return new DueIndex() {
      @Override
      public List<Queue> queues(Instant now) {
        var queues = new LinkedHashMap<String, Queue>();
        for (var alert : MorningRows.this.due(now)) {
          var city = city(alert);
          var urgent = isUrgent(alert);
          var oldest = String.valueOf(alert.nextMoment());
          queues.merge(
              city + urgent,
              new Queue(city, urgent, 1, oldest),
              (was, more) -> new Queue(city, urgent, was.waiting() + 1, was.oldest()));
        }
        return List.copyOf(queues.values());
      }

      @Override
      public List<Due> due(Queue queue, Instant now, @Nullable Key after, int most) {
        return MorningRows.this.due(now).stream()
            .filter(a -> city(a).equals(queue.city()) && isUrgent(a) == queue.urgent())
            .map(MorningRows::due)
            .filter(due -> after == null || place(due.key()).compareTo(place(after)) > 0)
            .limit(most)
            .toList();
      }

      @Override
      public boolean mayPass(RuntimeException fault) {
        throw new AssertionError("no alert of this morning is a fault");
      }

      @Override
      public void postpone(Key key, Instant until) {
        throw new AssertionError("no alert of this morning is a fault");
      }
    };
  }

  private static String city(Alert alert) {
    return alert.id().official().jurisdiction().value();
  }

  private static boolean isUrgent(Alert alert) {
    return alert.severity() == Severity.URGENT;
  }

  private static String place(DueIndex.Key key) {
    return key.moment() + key.sort();
  }

  private List<Alert> due(Instant now) {
    return alerts.values().stream()
        .filter(a -> a.nextMoment() != null && !a.nextMoment().isAfter(now))
        .sorted(Comparator.comparing(a -> place(due(a).key())))
        .toList();
  }

  private static DueIndex.Due due(Alert alert) {
    var key = new DueIndex.Key("p", alert.id().toString(), String.valueOf(alert.nextMoment()));
    return new DueIndex.Due.DueToSend(key, alert);
  }

  /** Takes what is put on it out of the due index. */
  Docket docket() {
    return new MissingDocket() {
      @Override
      public Optional<JurisdictionFile> file(JurisdictionId jurisdiction) {
        return Optional.of(
            new JurisdictionFile(
                city(jurisdiction), EscalationPolicy.DEFAULT, 1, List.of(), List.of(), null));
      }

      @Override
      public Optional<Matter> matter(MatterId id) {
        return Optional.of(new Matter(id, "Byrne JAG", 0, ""));
      }

      @Override
      public Commit commit(List<Write> writes) {
        for (var write : writes) {
          if (write instanceof Write.SettledAlert(var alert)) {
            set(alert, alert.state(), null);
          }
        }
        return new Commit.Done();
      }
    };
  }

  private static Jurisdiction city(JurisdictionId id) {
    return new Jurisdiction(
        id, "Chicago", JurisdictionKind.CITY, "IL", ZoneId.of("America/Chicago"));
  }
}
