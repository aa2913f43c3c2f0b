package org.replyby.local.messages.samples;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Attachment;
import org.replyby.model.AttachmentId;
import org.replyby.model.AttachmentState;
import org.replyby.model.AttachmentSubject;
import org.replyby.model.Entered;
import org.replyby.model.FileType;
import org.replyby.model.MatterId;
import org.replyby.model.Voiding;
import org.replyby.model.exports.Export;
import org.replyby.usecases.attaching.Attachments;
import org.replyby.usecases.attaching.FileStore;
import org.replyby.usecases.docket.Page;

/**
 * Attachments of any matter: those named refused, kept and withdrawn are, any other waits for its
 * file.
 */
public record SampleFiles() implements Attachments, FileStore {
  private static final URI BUCKET = URI.create("https://bucket.example");

  @Override
  public Optional<Attachment> find(AttachmentId id) {
    return Optional.of(
        new Attachment(
            id,
            "Letter of January 24",
            FileType.PDF,
            new AttachmentSubject.Other(),
            new Entered(Sample.NOW, "clerk"),
            state(id)));
  }

  private static AttachmentState state(AttachmentId id) {
    var kept = new AttachmentState.Kept(Sample.NOW, "9f86d081", 4711, "documents/" + id, "v1");
    return switch (id.name()) {
      case "refused" -> new AttachmentState.Refused(Sample.NOW, AttachmentState.Why.EMPTY);
      case "kept" -> kept;
      case "withdrawn" ->
          new AttachmentState.Withdrawn(
              kept, new Voiding("It belongs to another matter.", new Entered(Sample.NOW, "clerk")));
      default -> new AttachmentState.Waiting(Sample.NOW);
    };
  }

  @Override
  public List<Attachment> of(MatterId matter) {
    return List.of();
  }

  @Override
  public Page<Attachment> page(MatterId matter, @Nullable String after, int limit) {
    return new Page<>(of(matter), null);
  }

  @Override
  public UploadForm form(AttachmentId id, FileType type, @Nullable String returnTo) {
    return new UploadForm(BUCKET, Map.of("key", id.toString()), Sample.NOW);
  }

  @Override
  public FileLink link(Attachment attachment, AttachmentState.Kept kept) {
    return new FileLink(BUCKET, Sample.NOW);
  }

  @Override
  public FileLink link(Export export) {
    return new FileLink(BUCKET, Sample.NOW);
  }

  @Override
  public String origin() {
    return BUCKET.toString();
  }
}
