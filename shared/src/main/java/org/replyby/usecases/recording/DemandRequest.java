package org.replyby.usecases.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Demand;
import org.replyby.model.Disclosure;
import org.replyby.model.Document;
import org.replyby.model.DocumentId;
import org.replyby.model.EntryKind;
import org.replyby.model.Violation;

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
  List<Violation> violations(NewDeadlines started, LocalDate today);

  D document(OpenedMatter opened, String name, Instant now, String by);

  /** What its alerts say about it. */
  Demand demand(OpenedMatter opened, D document);

  /** For the docket. */
  Map<String, String> details(D document);
}
