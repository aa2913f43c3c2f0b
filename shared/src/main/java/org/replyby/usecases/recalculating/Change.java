package org.replyby.usecases.recalculating;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Closing;
import org.replyby.deadlines.DueOn;
import org.replyby.model.DeadlineId;
import org.replyby.model.DocumentId;
import org.replyby.model.JurisdictionId;

/** A new value for something that dates depend on. A null keeps what is on record. */
public sealed interface Change {
  JurisdictionId jurisdiction();

  /** One more closed day for the jurisdiction's courts. */
  record AddedClosing(JurisdictionId jurisdiction, Closing closing) implements Change {}

  record CorrectedLetter(
      DocumentId letter, @Nullable LocalDate datedOn, @Nullable LocalDate receivedOn)
      implements Change {
    @Override
    public JurisdictionId jurisdiction() {
      return letter.jurisdiction();
    }
  }

  record CorrectedSubpoena(
      DocumentId subpoena, @Nullable LocalDate servedOn, @Nullable DueOn returnDate)
      implements Change {
    @Override
    public JurisdictionId jurisdiction() {
      return subpoena.jurisdiction();
    }
  }

  /** A new date for a deadline that others depend on, such as a return date. */
  record ExtendedDeadline(DeadlineId deadline, ExtensionRequest request) implements Change {
    @Override
    public JurisdictionId jurisdiction() {
      return deadline.jurisdiction();
    }
  }
}
