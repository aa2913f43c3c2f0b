package org.replyby.usecases.reading;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replyby.alerts.plan.Firing;
import org.replyby.alerts.plan.FiringKey;
import org.replyby.alerts.plan.PlanView;
import org.replyby.alerts.reach.WhoHears;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.EntryKind;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.model.chain.DocketEntry;
import org.replyby.usecases.alerting.Candidates;
import org.replyby.usecases.docket.DeadlineWithHead;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Page;

/** A deadline's reminders, before and after: those of each plan that it has had. */
public final class ShowPlan {
  private static final int PAGE = 100;

  private final Docket docket;
  private final InstantSource clock;

  public ShowPlan(Docket docket, InstantSource clock) {
    this.docket = docket;
    this.clock = clock;
  }

  /** The deadline's plan: one read and a query, and the matter's docket from its beginning. */
  public Outcome<PlanHistory> plan(Principal principal, DeadlineId id) {
    return Ownership.found(
        principal,
        id.jurisdiction(),
        d -> DeadlineWithHead.read(docket, principal, d).map(this::plan),
        id);
  }

  private PlanHistory plan(DeadlineWithHead read) {
    var deadline = read.deadline();
    var entries = allEntries(deadline.id().matter());
    return of(read.file(), deadline, entries, Moments.now(clock));
  }

  /** The plan of a deadline whose matter's docket was read already. */
  public static PlanHistory of(
      JurisdictionFile file, Deadline deadline, List<DocketEntry> entries, Instant now) {
    return new PlanHistory(
        deadline,
        file.escalation(),
        file.calendar().zone(),
        PlanView.of(deadline, fired(deadline.id(), entries), file.calendar(), now),
        PlanHistory.steps(deadline, entries),
        WhoHears.unreachable(Candidates.of(file, deadline, now)));
  }

  private static Map<FiringKey, Firing> fired(DeadlineId id, List<DocketEntry> entries) {
    var fired = new HashMap<FiringKey, Firing>();
    for (var entry : entries) {
      var details = entry.details();
      if (isFiring(entry) && id.toString().equals(details.get(Details.DEADLINE))) {
        fired.put(
            new FiringKey(
                Integer.parseInt(details.getOrDefault(Details.PLAN, "1")),
                details.getOrDefault(Details.RUNG, "")),
            new Firing(
                entry.at(),
                insteadOf(details),
                details.getOrDefault(Details.TOLD, "").equals(Details.NOBODY)));
      }
    }
    return fired;
  }

  private static Set<String> insteadOf(Map<String, String> details) {
    var keys = details.get(Details.INSTEAD_OF);
    return keys == null ? Set.of() : Set.of(keys.split(" ", -1));
  }

  /** A deadline that a correction begins is told in the transaction that sets it. */
  private static boolean isFiring(DocketEntry entry) {
    return entry.kind() == EntryKind.RUNG_FIRED
        || (entry.kind() == EntryKind.DEADLINE_SET && entry.details().containsKey(Details.RUNG));
  }

  private List<DocketEntry> allEntries(MatterId matter) {
    return Page.all(after -> docket.entries(matter, after, PAGE)).toList();
  }
}
