package org.replyby.usecases.recalculating;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Closing;
import org.replyby.deadlines.ClosureKind;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.Document;
import org.replyby.model.DocumentId;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.usecases.recording.DeadlineRequest;
import org.replyby.usecases.recording.DemandRequest;

/** A change of something that dates, or what is said of them, depend on. */
public sealed interface Change {
  JurisdictionId jurisdiction();

  /** The one matter that it is about, or null if it is about the whole jurisdiction. */
  default @Nullable MatterId matter() {
    return null;
  }

  /** One more closed day for the jurisdiction's courts. */
  record AddedClosing(JurisdictionId jurisdiction, Closing closing) implements Change {}

  /** A closed day that was added in error; if {@code privileged}, no alert says why. */
  record RemovedClosing(
      JurisdictionId jurisdiction, LocalDate date, ClosureKind kind, String why, boolean privileged)
      implements Change {}

  /** A letter or subpoena of which something was typed wrongly. */
  record CorrectedDocument<D extends Document>(
      DocumentId document, Class<D> type, Rewriting<D, DemandRequest<D>> rewriting)
      implements Change {
    @Override
    public JurisdictionId jurisdiction() {
      return document.jurisdiction();
    }

    @Override
    public MatterId matter() {
      return document.matter();
    }
  }

  /** A deadline entered by hand of which something was typed wrongly. */
  record CorrectedDeadline(DeadlineId deadline, Rewriting<Deadline, DeadlineRequest> rewriting)
      implements Change {
    @Override
    public JurisdictionId jurisdiction() {
      return deadline.jurisdiction();
    }

    @Override
    public MatterId matter() {
      return deadline.matter();
    }
  }

  /** Another title for a matter; its id stays. */
  record CorrectedTitle(MatterId matter, String title) implements Change {
    @Override
    public JurisdictionId jurisdiction() {
      return matter.jurisdiction();
    }
  }

  /** Another name, state or zone for a jurisdiction; its id stays. */
  record CorrectedJurisdiction(
      JurisdictionId jurisdiction, Rewriting<Jurisdiction, Jurisdiction> rewriting)
      implements Change {}

  /**
   * A document that was recorded in the wrong matter, or twice; if {@code privileged}, no alert
   * says why.
   */
  record VoidedDocument(DocumentId document, String why, boolean privileged) implements Change {
    @Override
    public JurisdictionId jurisdiction() {
      return document.jurisdiction();
    }

    @Override
    public MatterId matter() {
      return document.matter();
    }
  }

  /** A new date for a deadline that others depend on, such as a return date. */
  record ExtendedDeadline(DeadlineId deadline, ExtensionRequest request) implements Change {
    @Override
    public JurisdictionId jurisdiction() {
      return deadline.jurisdiction();
    }

    @Override
    public MatterId matter() {
      return deadline.matter();
    }
  }
}
