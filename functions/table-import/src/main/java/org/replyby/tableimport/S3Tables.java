package org.replyby.tableimport;

import java.util.Optional;
import org.replyby.model.imports.ImportId;
import org.replyby.s3.S3TableLinks;
import org.replyby.usecases.importing.TableStore;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The tables in the bucket: each that came is read in its own version. */
public final class S3Tables implements TableStore {
  private final S3Client client;
  private final String bucket;

  public S3Tables(S3Client client, String bucket) {
    this.client = client;
    this.bucket = bucket;
  }

  /** Of a version that is gone S3 says that there is no such version, or no such key. */
  @Override
  public Optional<byte[]> read(ImportId id, String version) {
    try {
      var key = S3TableLinks.INCOMING + id;
      return Optional.of(
          client
              .getObjectAsBytes(g -> g.bucket(bucket).key(key).versionId(version))
              .asByteArrayUnsafe());
    } catch (NoSuchKeyException gone) {
      return Optional.empty();
    } catch (S3Exception fault) {
      if ("NoSuchVersion".equals(fault.awsErrorDetails().errorCode())) {
        return Optional.empty();
      }
      throw fault;
    }
  }

  @Override
  public void write(ImportId id, byte[] csv) {
    client.putObject(
        p ->
            p.bucket(bucket)
                .key(S3TableLinks.BACK + id + ".csv")
                .contentType(S3TableLinks.CSV + "; charset=utf-8"),
        RequestBody.fromBytes(csv));
  }
}
