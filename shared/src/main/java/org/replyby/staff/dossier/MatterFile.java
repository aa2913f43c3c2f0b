package org.replyby.staff.dossier;

import java.time.InstantSource;
import org.replyby.json.Json;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.usecases.attaching.Attachments;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Lists;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.reading.MatterRecord;
import org.replyby.usecases.reading.ReadRecord;
import org.replyby.usecases.run.Backoff;

/** Makes a matter's file, for a request for public records or for a court. */
public final class MatterFile {
  /** Lambda answers at most 6 MB, and the bytes of a file take a third more as Base64. */
  private static final int MOST_BYTES = 4_000_000;

  /** So that a function has room for what it reads, and for what it makes. */
  private static final long MOST_READ = 12_000_000;

  private final ReadRecord readRecord;

  public MatterFile(
      Docket docket, Lists lists, Attachments attachments, InstantSource clock, Backoff backoff) {
    this.readRecord = new ReadRecord(docket, lists, attachments, clock, backoff, MOST_READ);
  }

  /** One JSON document, or a ZIP with a report, tables and a program that checks them. */
  public enum Form {
    JSON,
    ZIP
  }

  /** What came of it. */
  public sealed interface Made {
    record Ready(Packed file) implements Made {}

    /** It is longer than one answer can be. */
    record TooLong() implements Made {}
  }

  public Outcome<Made> make(
      Principal principal, MatterId id, Form form, boolean withoutPrivileged) {
    return switch (readRecord.read(principal, id)) {
      case Outcome.Found<MatterRecord>(MatterRecord.Whole whole) ->
          new Outcome.Found<>(
              made(Dossier.of(whole, Papers.named(whole), withoutPrivileged), form));
      case Outcome.Found<MatterRecord>(MatterRecord.TooLong none) ->
          new Outcome.Found<>(new Made.TooLong());
      case Outcome.Contradicted<MatterRecord>(var why) -> new Outcome.Contradicted<>(why);
      case Outcome<MatterRecord> other -> new Outcome.Missing<>();
    };
  }

  private static Made made(Dossier dossier, Form form) {
    var name = dossier.matter().id().toString();
    var file =
        switch (form) {
          case JSON -> Packed.json(name, Json.write(new RecordJson(dossier).whole()));
          case ZIP -> Packed.zip(name, Files.of(dossier));
        };
    return file.size() > MOST_BYTES ? new Made.TooLong() : new Made.Ready(file);
  }
}
