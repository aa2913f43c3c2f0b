package org.replyby.usecases.exporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.replyby.model.exports.Export;
import org.replyby.model.exports.ExportId;

/** The exports on record. */
public interface Exports {
  /** One that waits; {@code dueAt} and {@code tries} change whenever somebody takes it. */
  record Due(Export export, Instant dueAt, int tries) {}

  /** Puts one on record that waits; false if there is one of that id. */
  boolean add(Export export);

  /** A consistent read. */
  Optional<Export> find(ExportId id);

  /** Those that wait and are due, the earliest first. The index may lag behind. */
  List<Due> due(Instant now, int most);

  /** Takes one, so that nobody else does before {@code until}; false if somebody else has it. */
  boolean take(Due due, Instant until);

  /** Says what became of one that somebody has taken {@code until} then; false if another has. */
  boolean finish(Export export, Instant until);
}
