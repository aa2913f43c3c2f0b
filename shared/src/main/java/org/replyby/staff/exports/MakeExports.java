package org.replyby.staff.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.model.exports.Export;
import org.replyby.model.exports.ExportState;
import org.replyby.model.exports.ExportState.Why;
import org.replyby.staff.dossier.WholeFile;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.exporting.ExportStore;
import org.replyby.usecases.exporting.Exports;
import org.replyby.usecases.reading.MatterRecord;
import org.replyby.usecases.reading.ReadRecord;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.TimeLeft;

/**
 * Writes the exports that wait, one after another. Whoever takes one has it for a while; if nothing
 * comes of it, the next run takes it, and after three tries it has failed. It reads each matter
 * whoever asked: who may see the matter is asked again before anybody gets the file.
 */
public final class MakeExports {
  /** Characters of a record: a function of 2 GB has room for it, and for what it makes of it. */
  public static final long MOST = 100_000_000;

  /** A function ends sooner. */
  static final Duration TAKEN = Duration.ofMinutes(16);

  static final int MOST_TRIES = 3;

  private static final int AT_ONCE = 10;
  private static final Principal WRITER = Principal.operator("export").seeingRestricted();

  private final Exports exports;
  private final ReadRecord readRecord;
  private final ExportStore store;
  private final InstantSource clock;
  private final Journal journal;

  public MakeExports(
      Exports exports,
      ReadRecord readRecord,
      ExportStore store,
      InstantSource clock,
      Journal journal) {
    this.exports = exports;
    this.readRecord = readRecord;
    this.store = store;
    this.clock = clock;
    this.journal = journal;
  }

  /** How many files were written, and how many cannot be. */
  public record Report(int ready, int failed) {}

  /** Begins none once {@code left} is short. A fault is thrown on after the export was let go. */
  public Report make(TimeLeft left) {
    int ready = 0;
    int failed = 0;
    for (var due : exports.due(Moments.now(clock), AT_ONCE)) {
      if (!left.allowsAnother()) {
        break;
      }
      var until = Moments.now(clock).plus(TAKEN);
      if (exports.take(due, until)) {
        var state = due.tries() < MOST_TRIES ? written(due.export()) : failed(Why.FAULT);
        finish(due.export(), until, state);
        ready += state instanceof ExportState.Ready ? 1 : 0;
        failed += state instanceof ExportState.Failed ? 1 : 0;
      }
    }
    return new Report(ready, failed);
  }

  private void finish(Export export, Instant until, ExportState state) {
    if (exports.finish(export.in(state), until)) {
      var word = state instanceof ExportState.Ready ? "ready" : "failed";
      journal.note("export." + word, Map.of("export", export.id().toString()));
    }
  }

  private ExportState written(Export export) {
    MatterId matter = export.id().matter();
    return switch (readRecord.read(WRITER, matter)) {
      case Outcome.Found<MatterRecord>(MatterRecord.Whole whole) ->
          written(export, WholeFile.of(whole, export.withoutPrivileged()));
      case Outcome.Found<MatterRecord>(MatterRecord.TooLong none) -> failed(Why.TOO_LONG);
      case Outcome<MatterRecord> other -> failed(Why.UNREADABLE);
    };
  }

  private ExportState written(Export export, WholeFile file) {
    try {
      var written = store.write(export.id(), to -> file.writeTo(to, store::paper));
      return new ExportState.Ready(
          Moments.now(clock), written.bytes(), written.sha256(), written.version(), file.papers());
    } catch (WholeFile.Altered altered) {
      return failed(Why.ALTERED);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private ExportState.Failed failed(Why why) {
    return new ExportState.Failed(Moments.now(clock), why);
  }
}
