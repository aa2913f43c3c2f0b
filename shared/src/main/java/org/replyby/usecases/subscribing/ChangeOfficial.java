package org.replyby.usecases.subscribing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.replyby.alerts.plan.AtOnce;
import org.replyby.model.Official;
import org.replyby.usecases.alerting.NewAlerts;
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

  /** The official as written, or the refusal if someone else changed the row first. */
  sealed interface Result {
    record Written(Official official) implements Result {}

    record Lost() implements Result {}
  }

  Result commit(Official was, Official wanted, Instant now) {
    var reached = !was.isReachable() && wanted.isReachable();
    var is = wanted.writtenAfter(was);
    var writes = new ArrayList<Write>();
    writes.add(new Write.ChangedOfficial(was, is));
    writes.addAll(PhoneLinks.between(was, is));
    writes.addAll(toldToOthers(was, is, now));
    if (reached) {
      writes.addAll(openDeadlines(is, now, MOST_ACTIONS - writes.size()));
    }
    return docket.commit(writes) instanceof Commit.Done
        ? new Result.Written(is)
        : new Result.Lost();
  }

  private List<Write> toldToOthers(Official was, Official is, Instant now) {
    var lost = LostAddresses.between(was, is);
    return lost.isEmpty()
        ? List.of()
        : docket
            .file(is.id().jurisdiction())
            .map(file -> lost.notices(file, now))
            .orElseThrow(() -> new IllegalStateException("an official of no jurisdiction"));
  }

  private List<Write> openDeadlines(Official official, Instant now, int most) {
    var rung = AtOnce.officialReachable(official.timesReached(), now);
    var open =
        docket.deadlines(official.id().jurisdiction()).stream()
            .filter(d -> d.isOpen() && d.demand().disclosure().mayBeTold(official))
            .toList();
    var amongOthers =
        open.stream()
                .filter(d -> !d.demand().disclosure().isRestricted())
                .map(d -> d.id().matter())
                .distinct()
                .count()
            > 1;
    return open.stream()
        .sorted(Comparator.comparing(d -> d.dueDate().alarm()))
        .limit(most)
        .map(d -> NewAlerts.to(List.of(official), d, rung, amongOthers, List.of(), now))
        .flatMap(alerts -> alerts.writes().stream())
        .toList();
  }
}
