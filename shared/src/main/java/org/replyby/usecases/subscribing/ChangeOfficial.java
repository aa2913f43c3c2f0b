package org.replyby.usecases.subscribing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.replyby.alerts.plan.AtOnce;
import org.replyby.model.Absence;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.EntryKind;
import org.replyby.model.Official;
import org.replyby.usecases.alerting.NewAlerts;
import org.replyby.usecases.alerting.PeopleNotices;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Attempt;

/**
 * Writes an official's changed subscriptions, together with what a phone holds. An official who
 * becomes reachable by the change is told at once of every open deadline, in the same transaction,
 * so that nobody has to wait for the next reminder to learn of a demand. The deputies are told of
 * an address that stopped delivering, also in the same transaction. If nothing reaches the official
 * any more, the alerts that may have gone to that address go on to others.
 */
record ChangeOfficial(Docket docket) {
  /** The most actions in a transaction; the deadlines that are due first are told first. */
  private static final int MOST_ACTIONS = 100;

  /** What one loss sends again; beside it there is room for 60 notices and for open deadlines. */
  private static final int MOST_UNPROVED = 20;

  private static final int MOST_TRIES = 5;

  /** Who changes an address when SNS, and not a person, says so. */
  static final String SNS = "amazon-sns";

  /** The official as written, or the refusal if someone else changed the row first. */
  sealed interface Result {
    record Written(Official official) implements Result {}

    record Lost() implements Result {}
  }

  Result commit(Official was, Official wanted, String by, Instant now) {
    return commit(was, wanted, List.of(), by, now);
  }

  /**
   * With other writes in the same transaction. {@code by} is who changes it. If only the
   * jurisdiction's docket moved meanwhile, it is tried again, so that what was learned about an
   * address is not lost.
   */
  Result commit(Official was, Official wanted, List<Write> others, String by, Instant now) {
    for (int number = 1; number < MOST_TRIES; number++) {
      var committed = attempt(was, wanted, others, by, now);
      if (committed.isPresent()) {
        return committed.get();
      }
    }
    return attempt(was, wanted, others, by, now).orElseGet(Result.Lost::new);
  }

  /** Empty if another change of the jurisdiction was faster. */
  private Optional<Result> attempt(
      Official was, Official wanted, List<Write> others, String by, Instant now) {
    var reached = !was.isReachable() && wanted.isReachable();
    var is = wanted.writtenAfter(was);
    var writes = new ArrayList<Write>();
    writes.add(new Write.ChangedOfficial(was, is));
    writes.addAll(others);
    writes.addAll(PhoneLinks.between(was, is));
    writes.addAll(onDocket(was, is, by, now));
    if (reached) {
      writes.addAll(openDeadlines(is, now, MOST_ACTIONS - writes.size()));
    }
    return switch (docket.commit(writes)) {
      case Commit.Done() -> Optional.of(new Result.Written(is));
      case Commit.Refused refused
          when refused.any(Write.ChangedOfficial.class) || refused.any(Write.CountedTally.class) ->
          Optional.of(new Result.Lost());
      case Commit.Refused moved -> Optional.empty();
      case Commit.Contended() -> Optional.empty();
    };
  }

  /** The line of the jurisdiction's docket, and who is told; nothing if no address changed. */
  private List<Write> onDocket(Official was, Official is, String by, Instant now) {
    var changes = AddressChanges.between(was, is);
    if (changes.isEmpty()) {
      return List.of();
    }
    var file = file(is);
    var writes =
        new ArrayList<>(
            OfficialLine.of(file, is, by, EntryKind.ADDRESSES_CHANGED, changes.details(), now));
    var lost = LostAddresses.between(was, is);
    if (!lost.isEmpty()) {
      writes.addAll(lost(lost, file, now));
      return writes;
    }
    var sentences = changes.sentences(was, is);
    if (!sentences.isEmpty()) {
      writes.addAll(PeopleNotices.told(file, is, sentences, by, now));
    }
    return writes;
  }

  private List<Write> lost(LostAddresses lost, JurisdictionFile file, Instant now) {
    var unproved = unproved(lost.is(), lost);
    var writes = new ArrayList<>(lost.notices(file, unproved, now));
    if (!lost.is().isReachable()) {
      var outcome = new AlertState.Unreached(now, Absence.FOUND_LATER);
      unproved.stream()
          .limit(MOST_UNPROVED)
          .forEach(alert -> writes.add(new Write.LostAlert(alert, outcome)));
    }
    return writes;
  }

  /**
   * An unreadable deadline, which each sweep reports, must not keep the loss from being written.
   */
  private List<Alert> unproved(Official is, LostAddresses lost) {
    return Attempt.of(
        () -> UnprovedAlerts.of(docket, is.id(), lost.before()), unreadable -> List.of());
  }

  private JurisdictionFile file(Official official) {
    return docket
        .file(official.id().jurisdiction())
        .orElseThrow(() -> new IllegalStateException("an official of no jurisdiction"));
  }

  private List<Write> openDeadlines(Official official, Instant now, int most) {
    var rung = AtOnce.officialReachable(official.timesReached(), now);
    var open =
        docket.deadlines(official.id().jurisdiction()).stream()
            .filter(d -> d.isOpen() && d.demand().disclosure().mayBeTold(official))
            .toList();
    if (open.isEmpty()) {
      return List.of();
    }
    var file = file(official).with(official);
    return open.stream()
        .sorted(Comparator.comparing(d -> d.dueDate().alarm()))
        .map(d -> NewAlerts.of(d, rung, file, now).to(official))
        .filter(alerts -> !alerts.alerts().isEmpty())
        .limit(most)
        .flatMap(alerts -> alerts.writes().stream())
        .toList();
  }
}
