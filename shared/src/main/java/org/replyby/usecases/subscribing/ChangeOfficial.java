package org.replyby.usecases.subscribing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.replyby.alerts.plan.AtOnce;
import org.replyby.model.Deadline;
import org.replyby.model.EntryKind;
import org.replyby.model.Official;
import org.replyby.usecases.alerting.NewAlerts;
import org.replyby.usecases.alerting.PeopleNotices;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Write;

/**
 * Writes an official's changed subscriptions, together with what a phone holds. An official who
 * becomes reachable by the change is told at once of every open deadline, in the same transaction,
 * so that nobody has to wait for the next reminder to learn of a demand. The deputies are told of
 * an address that stopped delivering, also in the same transaction.
 */
record ChangeOfficial(Docket docket) {
  /** The most actions in a transaction; the deadlines that are due first are told first. */
  private static final int MOST_ACTIONS = 100;

  private static final int MOST_TRIES = 5;

  /** Who changes an address when SNS, and not a person, says so. */
  static final String SNS = "amazon-sns";

  /** The official as written, or the refusal if someone else changed the row first. */
  sealed interface Result {
    record Written(Official official) implements Result {}

    record Lost() implements Result {}
  }

  /**
   * {@code by} is who changes it. If only the jurisdiction's docket moved meanwhile, it is tried
   * again, so that what was learned about an address is not lost.
   */
  Result commit(Official was, Official wanted, String by, Instant now) {
    for (int number = 1; number < MOST_TRIES; number++) {
      var committed = attempt(was, wanted, by, now);
      if (committed.isPresent()) {
        return committed.get();
      }
    }
    return attempt(was, wanted, by, now).orElseGet(Result.Lost::new);
  }

  /** Empty if another change of the jurisdiction was faster. */
  private Optional<Result> attempt(Official was, Official wanted, String by, Instant now) {
    var reached = !was.isReachable() && wanted.isReachable();
    var is = wanted.writtenAfter(was);
    var writes = new ArrayList<Write>();
    writes.add(new Write.ChangedOfficial(was, is));
    writes.addAll(PhoneLinks.between(was, is));
    writes.addAll(onDocket(was, is, by, now));
    if (reached) {
      writes.addAll(openDeadlines(is, now, MOST_ACTIONS - writes.size()));
    }
    return switch (docket.commit(writes)) {
      case Commit.Done() -> Optional.of(new Result.Written(is));
      case Commit.Refused refused when refused.any(Write.ChangedOfficial.class) ->
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
    var file =
        docket
            .file(is.id().jurisdiction())
            .orElseThrow(() -> new IllegalStateException("an official of no jurisdiction"));
    var writes =
        new ArrayList<>(
            OfficialLine.of(file, is, by, EntryKind.ADDRESSES_CHANGED, changes.details(), now));
    var lost = LostAddresses.between(was, is);
    if (!lost.isEmpty()) {
      writes.addAll(lost.notices(file, now));
      return writes;
    }
    var sentences = changes.sentences(was, is);
    if (!sentences.isEmpty()) {
      writes.addAll(PeopleNotices.told(file, is, sentences, by, now));
    }
    return writes;
  }

  private List<Write> openDeadlines(Official official, Instant now, int most) {
    var rung = AtOnce.officialReachable(official.timesReached(), now);
    var open =
        docket.deadlines(official.id().jurisdiction()).stream().filter(Deadline::isOpen).toList();
    var amongOthers = open.stream().map(d -> d.id().matter()).distinct().count() > 1;
    return open.stream()
        .sorted(Comparator.comparing(d -> d.dueDate().alarm()))
        .limit(most)
        .map(d -> NewAlerts.to(List.of(official), d, rung, amongOthers, List.of(), now))
        .flatMap(alerts -> alerts.writes().stream())
        .toList();
  }
}
