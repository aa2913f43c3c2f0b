package org.replyby.local.aws;

import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/** The bucket of files, as template.yaml describes it. */
public final class LocalBucket {
  private LocalBucket() {}

  /** Creates the bucket unless it exists. */
  public static void create(S3Client s3, String name) {
    try {
      s3.createBucket(b -> b.bucket(name));
    } catch (BucketAlreadyOwnedByYouException kept) {
      // From an earlier run, with its files.
    }
    s3.putBucketVersioning(
        v -> v.bucket(name).versioningConfiguration(c -> c.status(BucketVersioningStatus.ENABLED)));
  }
}
