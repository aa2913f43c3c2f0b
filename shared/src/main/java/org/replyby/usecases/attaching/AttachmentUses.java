package org.replyby.usecases.attaching;

import java.time.InstantSource;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/** What staff can do with the files of a matter. */
public record AttachmentUses(AddAttachment add, WithdrawAttachment withdraw, ShowAttachments show) {
  public static AttachmentUses of(
      Docket docket,
      Attachments attachments,
      FileStore files,
      InstantSource clock,
      Tokens tokens,
      Backoff backoff) {
    return new AttachmentUses(
        new AddAttachment(docket, attachments, files, clock, tokens, backoff),
        new WithdrawAttachment(docket, attachments, clock, tokens, backoff),
        new ShowAttachments(docket, attachments, files, clock));
  }
}
