package org.replyby.usecases.recalculating;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.replyby.alerts.texts.Remarks;
import org.replyby.model.Deadline;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.Extension;
import org.replyby.model.Matter;
import org.replyby.model.Recalculation;
import org.replyby.usecases.alerting.NewAlerts;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.FreeTexts;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Tokens;

/** A step of a recalculation with what it needs, and the one transaction that ends it. */
record JobStep(
    Docket docket,
    Recalculation job,
    Recalculation.Step step,
    JurisdictionFile file,
    Matter head,
    Tokens salts,
    Instant now) {
  private static final String BY = "deadline-sweep";

  /** What alerts say besides: why, who made the change, and how to object. */
  List<String> remarks() {
    return List.of(job.why(), Remarks.recordedBy(job.appliedBy()));
  }

  /** The change of a deadline with its line on the docket, its alerts, and the job's progress. */
  Recalculation commit(
      Write deadline, EntryKind kind, Map<String, String> details, NewAlerts alerts, String did) {
    details.put("recalculation", job.id().toString());
    var after = job.did(step, did);
    // Everybody is told why a date moved, so what is privileged is not in it. Nobody is told why
    // others may be told of a matter now.
    var isPrivileged = step instanceof Recalculation.Step.Tell;
    var texts = new FreeTexts(salts).put("why", job.why(), isPrivileged);
    var writes = new ArrayList<>(Chain.of(head).append(now, BY, kind, details, texts).writes());
    writes.add(deadline);
    writes.add(new Write.ChangedRecalculation(job, after));
    writes.addAll(alerts.writes());
    return docket.commit(writes) instanceof Commit.Done ? after : job;
  }

  /** Nothing to tell, and nothing for the docket: only the job's progress, and these writes. */
  Recalculation note(String outcome, Write... others) {
    var after = job.did(step, outcome);
    var writes = new ArrayList<>(List.of(others));
    writes.add(new Write.ChangedRecalculation(job, after));
    return docket.commit(writes) instanceof Commit.Done ? after : job;
  }

  /** The date that a deadline has now, which is kept when it gets another. */
  Extension change(Deadline was) {
    return new Extension(
        was.dueDate(),
        was.plan().version(),
        was.plan().from(),
        Extension.Cause.RECALCULATED,
        BY,
        job.why(),
        new Entered(now, job.appliedBy()));
  }
}
