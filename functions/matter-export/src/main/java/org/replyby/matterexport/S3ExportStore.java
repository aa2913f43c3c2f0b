package org.replyby.matterexport;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.replyby.model.AttachmentState.Kept;
import org.replyby.model.exports.ExportId;
import org.replyby.s3.S3FileStore;
import org.replyby.usecases.exporting.ExportStore;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Exports and papers in the bucket. */
public final class S3ExportStore implements ExportStore {
  private final S3Client client;
  private final String bucket;

  public S3ExportStore(S3Client client, String bucket) {
    this.client = client;
    this.bucket = bucket;
  }

  @Override
  public Written write(ExportId id, Content content) throws IOException {
    try (var upload = new Upload(client, bucket, S3FileStore.EXPORTS + id)) {
      content.writeTo(upload);
      return upload.complete();
    }
  }

  @Override
  public Optional<InputStream> paper(Kept kept) {
    try {
      return Optional.of(
          client.getObject(g -> g.bucket(bucket).key(kept.object()).versionId(kept.version())));
    } catch (NoSuchKeyException gone) {
      return Optional.empty();
    } catch (S3Exception fault) {
      if ("NoSuchVersion".equals(fault.awsErrorDetails().errorCode())) {
        return Optional.empty();
      }
      throw fault;
    }
  }
}
