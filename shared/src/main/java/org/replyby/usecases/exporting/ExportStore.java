package org.replyby.usecases.exporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.replyby.model.AttachmentState.Kept;
import org.replyby.model.exports.ExportId;

/** Where exports are written, and papers are read. */
public interface ExportStore {
  /** What is in a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream file) throws IOException;
  }

  /** A file that was written; {@code sha256} is in hexadecimal digits. */
  record Written(String version, long bytes, String sha256) {}

  /** Writes a file in parts; if {@code content} throws, nothing is kept and it is thrown on. */
  Written write(ExportId id, Content content) throws IOException;

  /** The very file whose hash is on the docket; empty if it is gone. */
  Optional<InputStream> paper(Kept kept);
}
