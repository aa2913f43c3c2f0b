package org.replyby.staffapi;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.usecases.attaching.FileStore.FileLink;
import org.replyby.usecases.attaching.FileStore.UploadForm;
import org.replyby.usecases.importing.TableLinks;

/** A bucket that nobody asks. */
record NoTables() implements TableLinks {
  private static final URI BUCKET = URI.create("https://bucket.example");

  @Override
  public UploadForm form(ImportId id, @Nullable String returnTo) {
    return new UploadForm(BUCKET, Map.of("key", id.toString()), Instant.EPOCH);
  }

  @Override
  public FileLink table(Import of) {
    return new FileLink(BUCKET, Instant.EPOCH);
  }
}
