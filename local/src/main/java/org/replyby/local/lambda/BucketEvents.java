package org.replyby.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replyby.local.aws.Clients;
import org.replyby.s3.S3FileStore;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

/** What EventBridge does with the bucket: each file that came in is given to the function. */
public final class BucketEvents {
  private final S3Client s3;
  private final String bucket;
  private final String prefix;
  private final Set<String> given = new HashSet<>();

  public BucketEvents(Clients clients, String bucket) {
    this(clients, bucket, S3FileStore.INCOMING);
  }

  /** The events of the objects below a prefix. */
  public BucketEvents(Clients clients, String bucket, String prefix) {
    this.s3 = clients.s3();
    this.bucket = bucket;
    this.prefix = prefix;
  }

  /** Gives the function each file that is new; answers how many. One that fails comes again. */
  public int deliver(RequestStreamHandler function) {
    var fresh = incoming().stream().filter(o -> !given.contains(o.versionId())).toList();
    for (var object : fresh) {
      var _ = Invocation.of(function, event(object));
      given.add(object.versionId());
    }
    return fresh.size();
  }

  private List<ObjectVersion> incoming() {
    return s3.listObjectVersions(l -> l.bucket(bucket).prefix(prefix)).versions();
  }

  private Map<String, Object> event(ObjectVersion object) {
    return event(bucket, object.key(), object.versionId(), object.size());
  }

  /** The event in AWS's own form. */
  public static Map<String, Object> event(String bucket, String key, String version, long size) {
    return Map.of(
        "version",
        "0",
        "source",
        "aws.s3",
        "detail-type",
        "Object Created",
        "resources",
        List.of("arn:aws:s3:::" + bucket),
        "detail",
        Map.of(
            "version",
            "0",
            "bucket",
            Map.of("name", bucket),
            "object",
            Map.of("key", key, "size", size, "version-id", version),
            "reason",
            "PostObject"));
  }
}
