package org.replyby.usecases.importing;

import org.jspecify.annotations.Nullable;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.usecases.attaching.FileStore.FileLink;
import org.replyby.usecases.attaching.FileStore.UploadForm;

/** What people send the file of an import with, and fetch the table back with. */
public interface TableLinks {
  /** A table has at most so many bytes: 10 MB. */
  long MOST_BYTES = 10L * 1024 * 1024;

  /**
   * A form for its file; {@code returnTo} is the page that the browser asks for next, null for
   * none.
   */
  UploadForm form(ImportId id, @Nullable String returnTo);

  /** A link to the table as it goes back, for a few minutes. */
  FileLink table(Import of);
}
