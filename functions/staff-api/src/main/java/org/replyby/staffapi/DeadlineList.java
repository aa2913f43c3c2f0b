package org.replyby.staffapi;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.FactsToFind;
import org.replyby.model.Deadline;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Principal;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Problem;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.views.DeadlineView;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.reading.ShowMatter;

/**
 * The deadlines of one jurisdiction, or of all that the caller owns. Those whose alerts reach
 * nobody come first. Then come the open ones that no city attorney has confirmed, and, so that none
 * is pushed down by them, those whose safe date has passed; then the rest. Each part is sorted by
 * the safe date.
 */
record DeadlineList(Desk desk) {
  static final String JURISDICTION = "jurisdiction";
  static final String STATE = "state";
  private static final String LATE = "late";
  private static final String UNCONFIRMED = "unconfirmed";
  private static final Set<String> STATES =
      Set.of("open", "met", "withdrawn", "void", LATE, UNCONFIRMED);

  Reply show(Call call) {
    var query = call.query();
    var state = query.get(STATE);
    if (state != null && !STATES.contains(state)) {
      return Problem.invalidQuery(
          STATE, "must be one of: open, met, withdrawn, void, late, unconfirmed");
    }
    var jurisdiction = query.get(JURISDICTION);
    if (jurisdiction == null) {
      return ofAllOwn(call.principal(), state);
    }
    return JurisdictionId.isValid(jurisdiction)
        ? ofOne(call.principal(), new JurisdictionId(jurisdiction), state)
        : Problem.NOT_FOUND;
  }

  private Reply ofOne(Principal principal, JurisdictionId id, @Nullable String state) {
    return Outcomes.reply(
        desk.showMatter().deadlines(principal, id), found -> shown(rows(found), state));
  }

  private Reply ofAllOwn(Principal principal, @Nullable String state) {
    if (principal.everywhere()) {
      return Problem.invalidQuery(JURISDICTION, "is required if you can see all jurisdictions");
    }
    var all = principal.jurisdictions().stream().flatMap(id -> onRecord(principal, id));
    return Reply.ok(shown(all, state));
  }

  /** The caller's own jurisdiction may not be on record yet: then it has no deadlines. */
  private Stream<Row> onRecord(Principal principal, JurisdictionId id) {
    return desk.showMatter().deadlines(principal, id)
            instanceof Outcome.Found<ShowMatter.DeadlinesView>(var found)
        ? rows(found)
        : Stream.empty();
  }

  private record Row(Deadline deadline, boolean nobodyConfirmed) {
    /** Whether a person has to act on it before the rest. */
    boolean isPressing(Instant now) {
      return deadline.isUnconfirmed()
          || DeadlineView.isSafeDatePassed(deadline, now)
          || DeadlineView.isLate(deadline, now);
    }

    Instant alarm() {
      return deadline.dueDate().alarm();
    }
  }

  private static Stream<Row> rows(ShowMatter.DeadlinesView found) {
    return found.deadlines().stream().map(d -> new Row(d, found.nobodyConfirmed(d)));
  }

  private Map<String, ?> shown(Stream<Row> rows, @Nullable String state) {
    var now = desk.clock().instant();
    var wanted = wanted(state, now);
    return Map.of(
        "deadlines",
        rows.filter(row -> wanted.test(row.deadline()))
            .sorted(
                Comparator.comparing((Row row) -> !row.nobodyConfirmed())
                    .thenComparing(row -> !FactsToFind.isWhomToTell(row.deadline()))
                    .thenComparing(row -> !FactsToFind.isAny(row.deadline()))
                    .thenComparing(row -> !row.isPressing(now))
                    .thenComparing(Row::alarm))
            .map(row -> DeadlineView.of(row.deadline(), row.nobodyConfirmed(), now))
            .toList());
  }

  private static Predicate<Deadline> wanted(@Nullable String state, Instant now) {
    if (state == null) {
      return deadline -> true;
    }
    return switch (state) {
      case LATE -> deadline -> DeadlineView.isLate(deadline, now);
      case UNCONFIRMED -> Deadline::isUnconfirmed;
      default -> deadline -> DeadlineView.state(deadline.state()).equals(state);
    };
  }
}
