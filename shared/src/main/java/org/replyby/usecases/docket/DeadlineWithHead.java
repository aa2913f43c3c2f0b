package org.replyby.usecases.docket;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.Matter;
import org.replyby.model.Official;
import org.replyby.model.Principal;

/** A deadline with its matter's head and the officials who may be told of it. */
public record DeadlineWithHead(Deadline deadline, JurisdictionFile file, Matter head) {
  public static Optional<DeadlineWithHead> read(Docket docket, Principal principal, DeadlineId id) {
    if (!principal.mayAct(id.jurisdiction())) {
      return Optional.empty();
    }
    return docket
        .deadline(id)
        .flatMap(deadline -> of(docket, deadline))
        .filter(r -> Access.sees(principal, r.head().disclosure(), r.file().officials()));
  }

  public static Optional<DeadlineWithHead> of(Docket docket, Deadline deadline) {
    return MatterWithFile.of(docket, deadline.id().matter())
        .map(read -> new DeadlineWithHead(deadline, read.file(), read.head()));
  }

  /** Those who may be told of it. */
  public List<Official> officials() {
    return head.disclosure().among(file.officials());
  }

  public ZoneId zone() {
    return deadline.dueDate().zone();
  }
}
