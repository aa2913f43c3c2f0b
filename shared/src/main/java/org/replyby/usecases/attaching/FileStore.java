package org.replyby.usecases.attaching;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Attachment;
import org.replyby.model.AttachmentId;
import org.replyby.model.AttachmentState;
import org.replyby.model.FileType;
import org.replyby.model.exports.Export;

/**
 * Where files are kept. A browser or a program sends them there, and fetches them there, without
 * passing them through this service: it signs what they may do, and asks nothing of the store.
 */
public interface FileStore {
  /** A file has at most so many bytes: 25 MB. */
  long MOST_BYTES = 25L * 1024 * 1024;

  /** What sends one file: a form of these fields and, last, {@code file}. */
  record UploadForm(URI url, Map<String, String> fields, Instant until) {}

  /** An address that answers the file. */
  record FileLink(URI url, Instant until) {}

  /**
   * A form for one file of this type; {@code returnTo} is the page that the browser asks for next,
   * null for none.
   */
  UploadForm form(AttachmentId id, FileType type, @Nullable String returnTo);

  /** A link to the very file whose hash is on the docket. */
  FileLink link(Attachment attachment, AttachmentState.Kept kept);

  /** A link to an export that is ready, and of which the bucket has the file. */
  FileLink link(Export export);

  /** The origin of both, which a page's policy has to name. */
  String origin();
}
