package org.replyby.usecases.importing;

import java.util.Optional;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;

/** Where the files of imports are, for what reads them. */
public interface TableStore {
  /** The whole of a file that came; empty if it is gone. */
  Optional<byte[]> read(ImportId id, String version);

  /** Keeps the table as it goes back to people, in the place of one before of the same file. */
  void write(Import of, byte[] csv);
}
