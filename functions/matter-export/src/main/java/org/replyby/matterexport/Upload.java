package org.replyby.matterexport;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.replyby.usecases.exporting.ExportStore.Written;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * An object that is written in parts, of which one is held in memory. Unless it is completed, S3
 * keeps none of it.
 */
final class Upload extends OutputStream {
  /** S3 takes no part below 5 MiB but the last, and at most 10,000 parts. */
  static final int PART = 8 * 1024 * 1024;

  private static final String TYPE = "application/zip";

  private final S3Client client;
  private final String bucket;
  private final String key;
  private final String id;
  private final List<CompletedPart> parts = new ArrayList<>();
  private final MessageDigest sha256 = sha256();
  private final ByteArrayOutputStream part = new ByteArrayOutputStream();
  private long bytes;
  private boolean isCompleted;

  Upload(S3Client client, String bucket, String key) {
    this.client = client;
    this.bucket = bucket;
    this.key = key;
    this.id =
        client.createMultipartUpload(c -> c.bucket(bucket).key(key).contentType(TYPE)).uploadId();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int length) {
    sha256.update(from, offset, length);
    part.write(from, offset, length);
    bytes += length;
    if (part.size() >= PART) {
      send();
    }
  }

  private void send() {
    int number = parts.size() + 1;
    var sent =
        client.uploadPart(
            u -> u.bucket(bucket).key(key).uploadId(id).partNumber(number),
            RequestBody.fromBytes(part.toByteArray()));
    parts.add(CompletedPart.builder().partNumber(number).eTag(sent.eTag()).build());
    part.reset();
  }

  Written complete() {
    if (part.size() > 0) {
      send();
    }
    var done =
        client.completeMultipartUpload(
            c -> c.bucket(bucket).key(key).uploadId(id).multipartUpload(m -> m.parts(parts)));
    isCompleted = true;
    return new Written(done.versionId(), bytes, HexFormat.of().formatHex(sha256.digest()));
  }

  @Override
  public void close() {
    if (!isCompleted) {
      client.abortMultipartUpload(a -> a.bucket(bucket).key(key).uploadId(id));
    }
  }
}
