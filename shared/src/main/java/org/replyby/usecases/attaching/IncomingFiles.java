package org.replyby.usecases.attaching;

import java.util.Optional;
import org.replyby.model.AttachmentId;
import org.replyby.model.FileType;

/** The files that just came, before they are kept. */
public interface IncomingFiles {
  /** One file that came for an attachment: a second one for it has another version. */
  record Incoming(AttachmentId id, String version) {}

  /** What a file is: its size, its hash, and its first bytes in hexadecimal digits. */
  record Content(long bytes, String sha256, String beginning) {}

  /** Where a file is kept from now on. */
  record Place(String object, String version) {}

  /** Reads the file once, from its first byte to its last; empty if it is gone. */
  Optional<Content> read(Incoming file);

  /** Copies the file, this version of it, to where files are kept; empty if it is gone. */
  Optional<Place> keep(Incoming file, FileType type);

  /** Removes it from among those that just came. */
  void remove(Incoming file);
}
