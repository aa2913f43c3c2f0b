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
    var all = s3.listObjectVersions(l -> l.bucket(bucket).prefix(prefix)).versions();
    var fresh = all.stream().filter(o -> !given.contains(o.versionId())).toList();
    for (var object : fresh) {
      var _ = Invocation.of(function, event(bucket, object, place(object, all)));
      given.add(object.versionId());
    }
    return fresh.size();
  }

  /** Its place among those of its key, from 1 for the first that came; S3 lists the last first. */
  private static int place(ObjectVersion object, List<ObjectVersion> all) {
    var versions = all.stream().filter(o -> o.key().equals(object.key())).toList();
    return versions.size() - versions.indexOf(object);
  }

  /** The event in AWS's own form; of two objects of a key, the later one has the later place. */
  public static Map<String, Object> event(String bucket, ObjectVersion object, int place) {
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
            Map.of(
                "key",
                object.key(),
                "size",
                object.size(),
                "etag",
                object.eTag().replace("\"", ""),
                "version-id",
                object.versionId(),
                "sequencer",
                "%018X".formatted(place)),
            "reason",
            "PostObject"));
  }
}
