package org.replyby.staffapi;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.replyby.model.exports.Export;
import org.replyby.model.exports.ExportId;
import org.replyby.usecases.exporting.Exports;

/** Exports in memory; nobody writes them. */
record MemoryExports(Map<ExportId, Export> all) implements Exports {
  MemoryExports() {
    this(new ConcurrentHashMap<>());
  }

  @Override
  public boolean add(Export export) {
    return all.putIfAbsent(export.id(), export) == null;
  }

  @Override
  public Optional<Export> find(ExportId id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public List<Due> due(Instant now, int most) {
    return List.of();
  }

  @Override
  public boolean take(Due due, Instant until) {
    return false;
  }

  @Override
  public boolean finish(Export export, Instant until) {
    return false;
  }
}
