package org.replyby.usecases.attaching;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Attachment;
import org.replyby.model.AttachmentId;
import org.replyby.model.MatterId;
import org.replyby.usecases.docket.Page;

/** The attachments on record; every read is consistent. */
public interface Attachments {
  Optional<Attachment> find(AttachmentId id);

  /** All of a matter. */
  List<Attachment> of(MatterId matter);

  /** A matter's attachments by name, after the one that {@code after} names. */
  Page<Attachment> page(MatterId matter, @Nullable String after, int limit);
}
