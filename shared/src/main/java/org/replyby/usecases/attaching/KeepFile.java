package org.replyby.usecases.attaching;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Attachment;
import org.replyby.model.AttachmentState;
import org.replyby.model.AttachmentState.Kept;
import org.replyby.model.AttachmentState.Refused;
import org.replyby.model.AttachmentState.Why;
import org.replyby.model.AttachmentSubject;
import org.replyby.model.Coded;
import org.replyby.model.EntryKind;
import org.replyby.model.FileType;
import org.replyby.model.Matter;
import org.replyby.usecases.attaching.IncomingFiles.Content;
import org.replyby.usecases.attaching.IncomingFiles.Incoming;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.FreeTexts;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/**
 * Keeps a file that came, and puts its hash on the docket, in one transaction with its attachment.
 * The same file again changes nothing; a second file for the same attachment is removed, so that
 * the one whose hash is on the docket stays. No file is opened: only its first bytes are compared
 * with the type that its sender named.
 */
public final class KeepFile {
  private final Docket docket;
  private final Attachments attachments;
  private final IncomingFiles files;
  private final InstantSource clock;
  private final Tokens salts;
  private final Attempts attempts;

  public KeepFile(
      Docket docket,
      Attachments attachments,
      IncomingFiles files,
      InstantSource clock,
      Tokens salts,
      Backoff backoff) {
    this.docket = docket;
    this.attachments = attachments;
    this.files = files;
    this.clock = clock;
    this.salts = salts;
    this.attempts = new Attempts(backoff);
  }

  /** What became of a file. */
  public enum Did {
    KEPT,
    REFUSED,
    /** The attachment has its file, or was refused, before. */
    ALREADY,
    /** No attachment waits for it: it stays until the store deletes it. */
    UNKNOWN
  }

  /** Throws if others kept changing the matter: it has to come again. */
  public Did keep(Incoming file) {
    var found = attachments.find(file.id());
    if (found.isEmpty()) {
      return Did.UNKNOWN;
    }
    var did = isWaiting(found.get()) ? keep(file, found.get()) : Did.ALREADY;
    files.remove(file);
    return did;
  }

  private static boolean isWaiting(Attachment attachment) {
    return attachment.state() instanceof AttachmentState.Waiting;
  }

  private Did keep(Incoming file, Attachment attachment) {
    var content = files.read(file);
    if (content.isEmpty()) {
      return Did.ALREADY;
    }
    var why = why(content.get(), attachment.type());
    if (why != null) {
      return end(attachment, new Refused(Moments.now(clock), why));
    }
    return files
        .keep(file, attachment.type())
        .map(
            at ->
                new Kept(
                    Moments.now(clock),
                    content.get().sha256(),
                    content.get().bytes(),
                    at.object(),
                    at.version()))
        .map(kept -> end(attachment, kept))
        .orElse(Did.ALREADY);
  }

  private static @Nullable Why why(Content content, FileType type) {
    if (content.bytes() == 0) {
      return Why.EMPTY;
    }
    if (content.bytes() > FileStore.MOST_BYTES) {
      return Why.TOO_LARGE;
    }
    return type.begins(content.beginning()) ? null : Why.OTHER_TYPE;
  }

  private Did end(Attachment attachment, AttachmentState state) {
    return switch (attempts.until(() -> attempt(attachment, state))) {
      case Outcome.Found<Did>(var did) -> did;
      case Outcome<Did> busy ->
          throw new IllegalStateException("others kept changing the matter of the file");
    };
  }

  private Optional<Outcome<Did>> attempt(Attachment read, AttachmentState state) {
    var head = docket.matter(read.id().matter()).orElseThrow();
    var found = attachments.find(read.id());
    if (found.isEmpty()) {
      return Optional.of(new Outcome.Found<>(Did.UNKNOWN));
    }
    var was = found.get();
    if (!isWaiting(was)) {
      return Optional.of(new Outcome.Found<>(Did.ALREADY));
    }
    var writes = new ArrayList<Write>();
    if (state instanceof Kept kept) {
      writes.addAll(line(head, was, kept));
    }
    writes.add(new Write.ChangedAttachment(was, was.in(state)));
    return docket.commit(List.copyOf(writes)) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(state instanceof Kept ? Did.KEPT : Did.REFUSED))
        : Optional.empty();
  }

  /** In the name of the person who asked to add the file. */
  private List<Write> line(Matter head, Attachment attachment, Kept kept) {
    var texts = new FreeTexts(salts).put("title", attachment.title(), false);
    return Chain.of(head)
        .append(
            kept.at(),
            attachment.entered().by(),
            EntryKind.DOCUMENT_KEPT,
            details(attachment, kept),
            texts)
        .writes();
  }

  private static Map<String, String> details(Attachment attachment, Kept kept) {
    var details = new TreeMap<String, String>();
    details.put("document", attachment.id().toString());
    details.put("fileType", Coded.code(attachment.type()));
    details.put("bytes", Long.toString(kept.bytes()));
    details.put("sha256", kept.sha256());
    details.put("object", kept.object());
    details.put("version", kept.version());
    switch (attachment.subject()) {
      case AttachmentSubject.OfDemand(var demand) -> details.put("demand", demand.toString());
      case AttachmentSubject.Reply(var deadline) -> details.put("replyTo", deadline.toString());
      case AttachmentSubject.Other other -> details.put("paper", "other");
    }
    return details;
  }
}
