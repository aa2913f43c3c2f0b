package org.replyby.staffapi;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
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
import org.replyby.usecases.importing.Imports;
import org.replyby.usecases.importing.LineProblems;

/** The imports that the API keeps; nobody works on them. */
final class MemoryImports implements Imports {
  private static final String NO_WORKER = "the API works on no import";

  private final Map<ImportId, Import> all = new HashMap<>();

  @Override
  public boolean add(Import made) {
    return all.putIfAbsent(made.id(), made) == null;
  }

  @Override
  public Optional<Import> find(ImportId id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public List<Import> of(JurisdictionId jurisdiction) {
    return all.values().stream().filter(i -> i.id().jurisdiction().equals(jurisdiction)).toList();
  }

  @Override
  public boolean change(Import was, Import is) {
    return all.replace(was.id(), was, is);
  }

  @Override
  public boolean begin(Import was, Import is, Instant now) {
    return change(was, is);
  }

  @Override
  public List<Due> due(Instant now, int most) {
    throw new UnsupportedOperationException(NO_WORKER);
  }

  @Override
  public boolean hold(Due due, String owner, Instant until) {
    throw new UnsupportedOperationException(NO_WORKER);
  }

  @Override
  public boolean save(Import was, Import is, String owner, Instant until) {
    throw new UnsupportedOperationException(NO_WORKER);
  }

  @Override
  public boolean end(Import was, Import is, String owner) {
    throw new UnsupportedOperationException(NO_WORKER);
  }

  @Override
  public void keep(Import of, LineProblems problems, Instant now) {
    throw new UnsupportedOperationException(NO_WORKER);
  }

  @Override
  public List<LineProblems> problems(Import of) {
    return List.of();
  }

  @Override
  public Page<LineProblems> problems(Import of, @Nullable String after, int limit) {
    return new Page<>(problems(of), null);
  }

  @Override
  public Set<DocumentId> recorded(Collection<DocumentId> ids) {
    throw new UnsupportedOperationException(NO_WORKER);
  }

  @Override
  public Map<String, DocumentId> saying(JurisdictionId jurisdiction, Collection<String> hashes) {
    throw new UnsupportedOperationException(NO_WORKER);
  }
}
