package org.replyby.documentintake;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.replyby.model.FileType;
import org.replyby.s3.S3FileStore;
import org.replyby.usecases.attaching.IncomingFiles;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The files that came into the bucket. Each request names the version of the object. */
public final class S3IncomingFiles implements IncomingFiles {
  private static final int PART = 64 * 1024;

  private final S3Client client;
  private final String bucket;

  public S3IncomingFiles(S3Client client, String bucket) {
    this.client = client;
    this.bucket = bucket;
  }

  @Override
  public Optional<Content> read(Incoming file) {
    return ifThere(
        () ->
            client.getObject(
                g -> g.bucket(bucket).key(key(file)).versionId(file.version()),
                (answer, stream) -> content(stream)));
  }

  private static Content content(InputStream stream) throws IOException {
    try (stream) {
      var sha256 = sha256();
      var beginning = stream.readNBytes(FileType.LONGEST_BEGINNING);
      sha256.update(beginning);
      long bytes = beginning.length;
      var part = new byte[PART];
      for (int read = stream.read(part); read >= 0; read = stream.read(part)) {
        sha256.update(part, 0, read);
        bytes += read;
      }
      var hex = HexFormat.of();
      return new Content(bytes, hex.formatHex(sha256.digest()), hex.formatHex(beginning));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** S3 copies it by itself. */
  @Override
  public Optional<Place> keep(Incoming file, FileType type) {
    var kept = S3FileStore.KEPT + file.id();
    return ifThere(
        () ->
            new Place(
                kept,
                client
                    .copyObject(
                        c ->
                            c.sourceBucket(bucket)
                                .sourceKey(key(file))
                                .sourceVersionId(file.version())
                                .destinationBucket(bucket)
                                .destinationKey(kept)
                                .metadataDirective(MetadataDirective.REPLACE)
                                .contentType(type.contentType()))
                    .versionId()));
  }

  @Override
  public void remove(Incoming file) {
    client.deleteObject(d -> d.bucket(bucket).key(key(file)).versionId(file.version()));
  }

  private static String key(Incoming file) {
    return S3FileStore.INCOMING + file.id();
  }

  /** Of a version that is gone S3 says that there is no such version, or no such key. */
  private static <T> Optional<T> ifThere(Supplier<T> asking) {
    try {
      return Optional.of(asking.get());
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
