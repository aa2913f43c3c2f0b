package org.replyby.usecases.importing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.model.DocumentId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.usecases.docket.Page;

/**
 * The imports on record, and which of them have work to do. One worker at a time holds an import,
 * for a while; if it is gone, another one goes on after that.
 */
public interface Imports {
  /** Work that nobody has held since {@code at}; {@code tries} counts those who held it in vain. */
  record Due(ImportId id, Instant at, int tries) {}

  /** Whether it is new: false if there is one with its id. */
  boolean add(Import made);

  Optional<Import> find(ImportId id);

  List<Import> of(JurisdictionId jurisdiction);

  /**
   * What a person changes, unless it has changed meanwhile. A worker finds it out when it saves.
   */
  boolean change(Import was, Import is);

  /** The same, and now there is work to do with it. Whoever held it holds it no more. */
  boolean begin(Import was, Import is, Instant now);

  /** What has work to do, the oldest first. */
  List<Due> due(Instant now, int most);

  /** Whether {@code owner} holds it now: false if somebody was faster. */
  boolean hold(Due due, String owner, Instant until);

  /** Saves how far its owner came, who holds it on; false if it was changed or lost meanwhile. */
  boolean save(Import was, Import is, String owner, Instant until);

  /** The same, and there is nothing more to do with it. */
  boolean end(Import was, Import is, String owner);

  /** Keeps what is wrong with a line of the file that it has now, for 30 days. */
  void keep(Import of, LineProblems problems, Instant now);

  /** All lines with problems that are kept of the file that it has now. */
  List<LineProblems> problems(Import of);

  /** These lines in the order of the table, after the line {@code after}. */
  Page<LineProblems> problems(Import of, @Nullable String after, int limit);

  /** Those of these documents that are on record. */
  Set<DocumentId> recorded(Collection<DocumentId> ids);

  /** Those of these content hashes that are on record, and by which document. */
  Map<String, DocumentId> saying(JurisdictionId jurisdiction, Collection<String> hashes);
}
