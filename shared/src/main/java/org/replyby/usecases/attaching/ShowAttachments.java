package org.replyby.usecases.attaching;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Attachment;
import org.replyby.model.AttachmentId;
import org.replyby.model.AttachmentState;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.usecases.attaching.FileStore.FileLink;
import org.replyby.usecases.docket.Access;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Page;

/** The files of a matter, for those who see the matter; for anyone else they are missing. */
public final class ShowAttachments {
  private final Docket docket;
  private final Attachments attachments;
  private final FileStore files;
  private final InstantSource clock;

  public ShowAttachments(
      Docket docket, Attachments attachments, FileStore files, InstantSource clock) {
    this.clock = clock;
    this.docket = docket;
    this.attachments = attachments;
    this.files = files;
  }

  public Outcome<Page<Attachment>> list(
      Principal principal, MatterId matter, @Nullable String after, int limit) {
    if (!sees(principal, matter)) {
      return new Outcome.Missing<>();
    }
    var page = attachments.page(matter, after, limit);
    var now = clock.instant();
    return new Outcome.Found<>(
        new Page<>(page.items().stream().map(a -> a.asOf(now)).toList(), page.next()));
  }

  public Outcome<Attachment> one(Principal principal, AttachmentId id) {
    if (!sees(principal, id.matter())) {
      return new Outcome.Missing<>();
    }
    return attachments
        .find(id)
        .map(attachment -> attachment.asOf(clock.instant()))
        .<Outcome<Attachment>>map(Outcome.Found::new)
        .orElseGet(Outcome.Missing::new);
  }

  /** A link that answers the file for a few minutes, to whoever has it. */
  public Outcome<FileLink> link(Principal principal, AttachmentId id) {
    return switch (one(principal, id)) {
      case Outcome.Found<Attachment>(var found) -> link(found);
      case Outcome<Attachment> missing -> new Outcome.Missing<>();
    };
  }

  private Outcome<FileLink> link(Attachment attachment) {
    return switch (attachment.state()) {
      case AttachmentState.Kept kept -> new Outcome.Found<>(files.link(attachment, kept));
      case AttachmentState.Waiting waiting ->
          new Outcome.Contradicted<>(
              "no file has come yet: send one with the form, or add it again");
      case AttachmentState.NotReceived none ->
          new Outcome.Contradicted<>("no file came in time: add the document again");
      case AttachmentState.Withdrawn withdrawn ->
          new Outcome.Contradicted<>("the document was withdrawn: its file is no longer given out");
      case AttachmentState.Refused refused ->
          new Outcome.Contradicted<>("the file was refused and removed: add the document again");
    };
  }

  /** The origin from which files come and to which they go. */
  public String origin() {
    return files.origin();
  }

  private boolean sees(Principal principal, MatterId matter) {
    return principal.mayAct(matter.jurisdiction()) && Access.sees(docket, principal, matter);
  }
}
