package org.replyby.local.messages.samples;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.usecases.attaching.FileStore.FileLink;
import org.replyby.usecases.attaching.FileStore.UploadForm;
import org.replyby.usecases.importing.TableLinks;

/** The bucket of the samples, which nobody asks. */
public record SampleTables() implements TableLinks {
  private static final URI BUCKET = URI.create("https://bucket.example");

  @Override
  public UploadForm form(ImportId id, @Nullable String returnTo) {
    return new UploadForm(BUCKET, Map.of("key", id.toString()), Sample.NOW);
  }

  @Override
  public FileLink table(Import of) {
    return new FileLink(BUCKET, Sample.NOW);
  }
}
