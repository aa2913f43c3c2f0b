package org.replyby.documentintake;

import java.util.Map;
import org.replyby.model.AttachmentId;
import org.replyby.s3.S3FileStore;
import org.replyby.usecases.attaching.IncomingFiles.Incoming;

/**
 * What EventBridge passes on when an object was made in the bucket: {@code detail.object} has the
 * key, as it is, and the version.
 */
final class CreatedEvent {
  private CreatedEvent() {}

  /** Refuses any other event, without quoting it. */
  static Incoming file(Map<String, Object> event) {
    if (event.get("detail") instanceof Map<?, ?> detail
        && detail.get("object") instanceof Map<?, ?> object
        && object.get("key") instanceof String key
        && object.get("version-id") instanceof String version
        && key.startsWith(S3FileStore.INCOMING)) {
      return new Incoming(
          AttachmentId.parse(key.substring(S3FileStore.INCOMING.length())), version);
    }
    throw new IllegalArgumentException("the event is not of an object that came in");
  }
}
