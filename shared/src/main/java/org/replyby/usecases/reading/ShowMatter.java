package org.replyby.usecases.reading;

import java.util.List;
import java.util.Optional;
import org.replyby.demands.DocumentDeadlines;
import org.replyby.demands.ManualDeadline;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.Disclosure;
import org.replyby.model.Document;
import org.replyby.model.DocumentId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Access;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.MatterWithFile;
import org.replyby.usecases.docket.Outcome;

/** A matter and everything in it, only if the asker owns it; anything else is missing. */
public final class ShowMatter {
  private final Docket docket;

  public ShowMatter(Docket docket) {
    this.docket = docket;
  }

  private static boolean isNobodyReached(List<Official> officials, Disclosure disclosure) {
    return disclosure.among(officials).stream().noneMatch(Official::isReachable);
  }

  /** The head of a matter; {@code nobodyConfirmed} if no alert about it reaches anyone. */
  public record HeadView(Matter matter, boolean nobodyConfirmed) {}

  /**
   * A matter with all its demands and deadlines; {@code nobodyConfirmed} if no alert about it
   * reaches anyone.
   */
  public record MatterView(
      Matter matter, List<Document> documents, List<Deadline> deadlines, boolean nobodyConfirmed) {
    /** The deadlines that no law counts and that nobody has entered yet. */
    public List<ManualDeadline> missing() {
      return documents.stream()
          .filter(d -> d.voided() == null)
          .flatMap(d -> DocumentDeadlines.of(d).byHand().stream().filter(h -> !isEntered(d, h)))
          .toList();
    }

    private boolean isEntered(Document document, ManualDeadline wanted) {
      return deadlines.stream()
          .anyMatch(
              d ->
                  d.kind() == wanted.kind()
                      && document.id().toString().equals(d.basis().document()));
    }
  }

  public Outcome<JurisdictionFile> jurisdiction(Principal principal, JurisdictionId id) {
    return Ownership.found(principal, id, docket::file, id);
  }

  /** An official, also one who has retired. */
  public Outcome<Official> official(Principal principal, OfficialId id) {
    return Ownership.found(principal, id.jurisdiction(), docket::official, id);
  }

  /** A document; also missing if it is of another type. */
  public <D extends Document> Outcome<D> document(
      Principal principal, DocumentId id, Class<D> type) {
    return Ownership.found(
        principal,
        id.jurisdiction(),
        d -> docket.document(d, type).filter(found -> sees(principal, d.matter())),
        id);
  }

  public Outcome<Deadline> deadline(Principal principal, DeadlineId id) {
    return Ownership.found(
        principal,
        id.jurisdiction(),
        d -> docket.deadline(d).filter(found -> sees(principal, found)),
        id);
  }

  /** What does not grow with what is stored: one read and one query. */
  public Outcome<HeadView> head(Principal principal, MatterId id) {
    return Ownership.found(
        principal,
        id.jurisdiction(),
        m -> MatterWithFile.read(docket, principal, m).map(read -> head(read.file(), read.head())),
        id);
  }

  /**
   * All that is in it, read page by page to the end: for a person who has to see every deadline.
   */
  public Outcome<MatterView> whole(Principal principal, MatterId id) {
    return Ownership.found(principal, id.jurisdiction(), m -> view(principal, m), id);
  }

  public Outcome<Alert> alert(Principal principal, AlertId id) {
    return Ownership.found(
        principal,
        id.deadline().jurisdiction(),
        a -> docket.alert(a).filter(found -> sees(principal, a.deadline().matter())),
        id);
  }

  /** A document or an alert does not say whom it may be told to: its matter's head does. */
  private boolean sees(Principal principal, MatterId matter) {
    return Access.sees(docket, principal, matter);
  }

  private boolean sees(Principal principal, Deadline deadline) {
    var disclosure = deadline.demand().disclosure();
    return Access.sees(docket, principal, deadline.id().jurisdiction(), disclosure);
  }

  private Optional<MatterView> view(Principal principal, MatterId id) {
    return MatterWithFile.read(docket, principal, id).map(read -> view(read.file(), read.head()));
  }

  private static HeadView head(JurisdictionFile file, Matter matter) {
    return new HeadView(matter, isNobodyReached(file.officials(), matter.disclosure()));
  }

  private MatterView view(JurisdictionFile file, Matter matter) {
    var id = matter.id();
    return new MatterView(
        matter,
        docket.documents(id),
        docket.deadlines(id),
        isNobodyReached(file.officials(), matter.disclosure()));
  }
}
