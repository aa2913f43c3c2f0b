package org.replyby.usecases.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;
import org.replyby.model.Demand;
import org.replyby.model.Disclosure;
import org.replyby.model.Document;
import org.replyby.model.DocumentId;
import org.replyby.model.EntryKind;
import org.replyby.model.Violation;
import org.replyby.usecases.docket.JurisdictionFile;

/** A document as staff describe it, and how it is put on record as a {@code D}. */
public interface DemandRequest<D extends Document> {
  JurisdictionRef jurisdiction();

  MatterRef matter();

  /** A letter of the same matter. */
  @Nullable DocumentId follows();

  @Nullable String idempotencyKey();

  /**
   * Whom the city may tell, or null if nothing was said: then it is what the matter says, or
   * anybody.
   */
  @Nullable Disclosure disclosure();

  /** Whether staff say that it is another one, although one that says the same is on record. */
  boolean another();

  Class<D> type();

  EntryKind entryKind();

  /** What is wrong with its own dates; {@code today} is a day of the jurisdiction's calendar. */
  List<Violation> violations(LocalDate today);

  /** What is wrong with the dates that it starts. */
  List<Violation> violations(StartedDeadlines started, JurisdictionFile file, LocalDate today);

  D document(OpenedMatter opened, String name, Instant now, String by);

  /** What its alerts say about it. */
  Demand demand(OpenedMatter opened, D document);

  /** The deadlines as its transaction puts them on record. */
  default StartedDeadlines starting(NewDeadlines made, D document) {
    return made;
  }

  /** Whether it counts among the demands that came to the city today. */
  default boolean isOfToday() {
    return true;
  }

  /** Whether the deadlines on record are those that this request started. */
  default boolean isOnRecord(D document, List<Deadline> onRecord) {
    return onRecord.stream()
        .noneMatch(d -> d.version() == 1 && d.state() instanceof DeadlineState.Met);
  }

  /** For the docket. */
  Map<String, String> details(D document);
}
