package org.replyby.s3;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Attachment;
import org.replyby.model.AttachmentId;
import org.replyby.model.AttachmentState;
import org.replyby.model.Coded;
import org.replyby.model.FileType;
import org.replyby.model.exports.Export;
import org.replyby.model.exports.ExportState;
import org.replyby.usecases.attaching.FileStore;

/**
 * The files of matters in a bucket. A file comes to {@link #INCOMING}, from where the bucket
 * deletes what is left after a day, and is kept in {@link #KEPT}, where no form puts anything.
 */
public final class S3FileStore implements FileStore {
  public static final String INCOMING = "incoming/";
  public static final String KEPT = "documents/";

  /** From where the bucket deletes what is older than a week. */
  public static final String EXPORTS = "exports/";

  private static final Duration LINK = Duration.ofMinutes(5);

  private final Supplier<S3Signer> signer;

  public S3FileStore(Supplier<S3Signer> signer) {
    this.signer = signer;
  }

  @Override
  public UploadForm form(AttachmentId id, FileType type, @Nullable String returnTo) {
    var then =
        returnTo == null
            ? Map.of("success_action_status", "201")
            : Map.of("success_action_redirect", returnTo);
    var upload = new S3Signer.Upload(INCOMING + id, type.contentType(), MOST_BYTES, then);
    var form = signer.get().form(upload, AttachmentState.FORM);
    return new UploadForm(form.url(), form.fields(), form.until());
  }

  @Override
  public FileLink link(Attachment attachment, AttachmentState.Kept kept) {
    var type = attachment.type();
    var download =
        new S3Signer.Download(
            kept.object(),
            kept.version(),
            type.contentType(),
            disposition(attachment.title() + "." + Coded.code(type)));
    return link(download);
  }

  private FileLink link(S3Signer.Download download) {
    var link = signer.get().link(download, LINK);
    return new FileLink(link.url(), link.until());
  }

  @Override
  public FileLink link(Export export) {
    if (!(export.state() instanceof ExportState.Ready ready)) {
      throw new IllegalArgumentException(export.id() + " is not ready");
    }
    var name = export.id().matter() + ".zip";
    var download =
        new S3Signer.Download(
            EXPORTS + export.id(), ready.version(), "application/zip", disposition(name));
    return link(download);
  }

  /** Saved, and never shown by the browser: RFC 6266, with the whole name after RFC 8187. */
  private static String disposition(String name) {
    var plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
    var whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole.replace("*", "%2A");
  }

  @Override
  public String origin() {
    return signer.get().bucket().origin();
  }
}
