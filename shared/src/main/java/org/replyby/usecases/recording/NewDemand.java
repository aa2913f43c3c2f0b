package org.replyby.usecases.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.DemandDeadlines;
import org.replyby.model.Demand;
import org.replyby.model.EntryKind;
import org.replyby.model.LetterId;
import org.replyby.model.Violation;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Write;

/** A demand that is to be put on record as a {@code D}: where a letter and a subpoena differ. */
interface NewDemand<D> {
  JurisdictionRef jurisdiction();

  MatterRef matter();

  /** A letter of the same matter. */
  @Nullable LetterId follows();

  @Nullable String idempotencyKey();

  /** What a message calls it. */
  String noun();

  EntryKind entryKind();

  List<Violation> violations(LocalDate today);

  /** What is wrong with the dates that it starts. */
  List<Violation> violations(NewDeadlines started, LocalDate today);

  D document(OpenedMatter opened, String name, Instant now, String by);

  /** The name of its id within the jurisdiction. */
  String name(D document);

  /** What its alerts say of it. */
  Demand demand(OpenedMatter opened, D document);

  DemandDeadlines starts(D document);

  /** For the docket. */
  Map<String, String> details(D document);

  Write write(D document);

  /** What is on record under its id. */
  Optional<D> onRecord(Docket docket, D document);

  boolean saysTheSame(D one, D other);
}
