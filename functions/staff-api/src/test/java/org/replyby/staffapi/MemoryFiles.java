package org.replyby.staffapi;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Attachment;
import org.replyby.model.AttachmentId;
import org.replyby.model.AttachmentState;
import org.replyby.model.FileType;
import org.replyby.model.MatterId;
import org.replyby.model.exports.Export;
import org.replyby.usecases.attaching.Attachments;
import org.replyby.usecases.attaching.FileStore;
import org.replyby.usecases.docket.Page;

/** The attachments of a docket in memory; what is signed is signed by nobody. */
record MemoryFiles(MemoryDocket docket) implements Attachments, FileStore {
  private static final URI NOWHERE = URI.create("https://bucket.example");

  @Override
  public Optional<Attachment> find(AttachmentId id) {
    return docket.attachments().filter(a -> a.id().equals(id)).findFirst();
  }

  @Override
  public List<Attachment> of(MatterId matter) {
    return docket.attachments().filter(a -> a.id().matter().equals(matter)).toList();
  }

  @Override
  public Page<Attachment> page(MatterId matter, @Nullable String after, int limit) {
    return new Page<>(of(matter), null);
  }

  @Override
  public UploadForm form(AttachmentId id, FileType type, @Nullable String returnTo) {
    return new UploadForm(NOWHERE, Map.of("key", id.toString()), Instant.EPOCH);
  }

  @Override
  public FileLink link(Attachment attachment, AttachmentState.Kept kept) {
    return new FileLink(NOWHERE, Instant.EPOCH);
  }

  @Override
  public FileLink link(Export export) {
    return new FileLink(NOWHERE, Instant.EPOCH);
  }

  @Override
  public String origin() {
    return NOWHERE.toString();
  }
}
