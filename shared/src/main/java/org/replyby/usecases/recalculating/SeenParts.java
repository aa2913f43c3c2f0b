package org.replyby.usecases.recalculating;

import java.util.HashSet;
import java.util.function.Predicate;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Principal;
import org.replyby.model.Recalculation;
import org.replyby.usecases.docket.Access;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;

/**
 * What a principal sees of a change. A closed day moves the dates of restricted matters too, and
 * only their counsel are shown that.
 */
record SeenParts(Docket docket, Principal principal) {
  Preview of(Preview plan, JurisdictionId jurisdiction) {
    return plan.of(effect -> sees(effect, jurisdiction));
  }

  /** A job that was just begun: its effects say whom their deadlines may be told to. */
  Recalculation of(Recalculation job, Preview plan) {
    var hidden = new HashSet<DeadlineId>();
    for (var effect : plan.effects()) {
      if (!sees(effect, job.id().jurisdiction())) {
        hidden.add(was(effect).id());
      }
    }
    return hidden.isEmpty() ? job : job.of(id -> !hidden.contains(id));
  }

  /** A job that is on record: one more query. */
  Outcome<Recalculation> of(Recalculation job) {
    var file = docket.file(job.id().jurisdiction());
    if (file.isEmpty()) {
      return new Outcome.Missing<>();
    }
    var matter = job.matter();
    if (matter != null && Access.matter(file.get(), principal, matter).isEmpty()) {
      return new Outcome.Missing<>();
    }
    return new Outcome.Found<>(job.of(seen(file.get())));
  }

  private Predicate<DeadlineId> seen(JurisdictionFile file) {
    return id -> Access.matter(file, principal, id.matter()).isPresent();
  }

  /** Only a correction of one matter begins a deadline, and whoever makes it sees that matter. */
  private boolean sees(Effect effect, JurisdictionId jurisdiction) {
    return effect instanceof Effect.Begin
        || Access.sees(docket, principal, jurisdiction, was(effect).demand().disclosure());
  }

  private static Deadline was(Effect effect) {
    return switch (effect) {
      case Effect.Move move -> move.was();
      case Effect.End end -> end.was();
      case Effect.Stay stay -> stay.was();
      case Effect.Begin begin -> throw new IllegalArgumentException("nothing was there");
    };
  }
}
