package org.replyby.usecases.docket;

import java.util.Optional;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;

/**
 * A matter's head with the file of its jurisdiction. The head is read first. A change moves the end
 * of the matter's docket, so it holds only if the head is still as it was read; then the head was
 * the same when the file was read after it, and the two belong together. A file that was read first
 * might lack the very counsel whom the head names.
 */
public record MatterWithFile(JurisdictionFile file, Matter head) {
  public static Optional<MatterWithFile> of(Docket docket, MatterId id) {
    return docket
        .matter(id)
        .flatMap(
            head -> docket.file(id.jurisdiction()).map(file -> new MatterWithFile(file, head)));
  }

  /** If the principal sees the matter. */
  public static Optional<MatterWithFile> read(Docket docket, Principal principal, MatterId id) {
    return of(docket, id).filter(m -> m.isSeenBy(principal));
  }

  public boolean isSeenBy(Principal principal) {
    return Access.sees(principal, head.disclosure(), file.officials());
  }
}
