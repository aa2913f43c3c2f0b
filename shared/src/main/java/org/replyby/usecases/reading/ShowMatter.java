package org.replyby.usecases.reading;

import java.util.List;
import java.util.Optional;
import org.replyby.demands.DocumentDeadlines;
import org.replyby.demands.ManualDeadline;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.Document;
import org.replyby.model.DocumentId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;

/** A matter and everything in it, only if the asker owns it; anything else is missing. */
public final class ShowMatter {
  private final Docket docket;

  public ShowMatter(Docket docket) {
    this.docket = docket;
  }

  /** Deadlines, and whether no official of their jurisdiction has a confirmed address. */
  public record DeadlinesView(List<Deadline> deadlines, boolean nobodyConfirmed) {}

  /**
   * A matter with its demands and deadlines; {@code nobodyConfirmed} if no alert about it reaches
   * anyone.
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

  /** A document; also missing if it is of another type. */
  public <D extends Document> Outcome<D> document(
      Principal principal, DocumentId id, Class<D> type) {
    return Ownership.found(principal, id.jurisdiction(), d -> docket.document(d, type), id);
  }

  public Outcome<Deadline> deadline(Principal principal, DeadlineId id) {
    return Ownership.found(principal, id.jurisdiction(), docket::deadline, id);
  }

  /** The deadlines of one jurisdiction, closed ones included. */
  public Outcome<DeadlinesView> deadlines(Principal principal, JurisdictionId id) {
    return Ownership.found(
        principal,
        id,
        j ->
            docket
                .file(j)
                .map(file -> new DeadlinesView(docket.deadlines(j), file.isNobodyConfirmed())),
        id);
  }

  public Outcome<MatterView> matter(Principal principal, MatterId id) {
    return Ownership.found(principal, id.jurisdiction(), this::view, id);
  }

  public Outcome<Alert> alert(Principal principal, AlertId id) {
    return Ownership.found(principal, id.deadline().jurisdiction(), docket::alert, id);
  }

  private Optional<MatterView> view(MatterId id) {
    return docket.file(id.jurisdiction()).flatMap(file -> file.matter(id).map(m -> view(file, m)));
  }

  private MatterView view(JurisdictionFile file, Matter matter) {
    var id = matter.id();
    return new MatterView(
        matter,
        docket.documents(id),
        docket.deadlines(id.jurisdiction()).stream()
            .filter(d -> d.id().matter().equals(id))
            .toList(),
        file.isNobodyConfirmed());
  }
}
