package org.replyby.s3;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Coded;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.usecases.attaching.FileStore.FileLink;
import org.replyby.usecases.attaching.FileStore.UploadForm;
import org.replyby.usecases.importing.TableLinks;

/**
 * The tables of imports in a bucket. A table comes to {@link #INCOMING} and goes back from {@link
 * #BACK}; the bucket deletes both after 30 days.
 */
public final class S3TableLinks implements TableLinks {
  public static final String INCOMING = "imports/incoming/";
  public static final String BACK = "imports/tables/";
  public static final String CSV = "text/csv";

  private static final Duration FORM = Duration.ofMinutes(15);
  private static final Duration LINK = Duration.ofMinutes(5);

  private final Supplier<S3Signer> signer;

  public S3TableLinks(Supplier<S3Signer> signer) {
    this.signer = signer;
  }

  @Override
  public UploadForm form(ImportId id, @Nullable String returnTo) {
    var then =
        returnTo == null
            ? Map.of("success_action_status", "201")
            : Map.of("success_action_redirect", returnTo);
    var form = signer.get().form(new S3Signer.Upload(INCOMING + id, CSV, MOST_BYTES, then), FORM);
    return new UploadForm(form.url(), form.fields(), form.until());
  }

  /** A file that was replaced has another key than the one that replaced it. */
  static String back(Import of) {
    var file = of.file();
    var sequencer = file == null ? "" : file.sent().sequencer();
    return BACK + of.id() + (sequencer.isEmpty() ? "" : "." + sequencer) + ".csv";
  }

  @Override
  public FileLink table(Import of) {
    var name = of.id().jurisdiction() + "-" + Coded.code(of.kind()) + "-problems.csv";
    var download =
        new S3Signer.Download(
            back(of), null, CSV + "; charset=utf-8", "attachment; filename=\"" + name + "\"");
    var link = signer.get().link(download, LINK);
    return new FileLink(link.url(), link.until());
  }
}
