package org.replyby.tableimport;

import java.util.Map;
import org.replyby.model.imports.ImportId;
import org.replyby.s3.S3TableLinks;

/**
 * What EventBridge passes on when a table was made in the bucket: {@code detail.object} has the
 * key, as it is, and the version.
 */
record CameEvent(ImportId id, String version) {
  /** Whether it is an event of a bucket at all. */
  static boolean is(Map<String, Object> event) {
    return event.containsKey("detail");
  }

  /** Refuses any other event, without quoting it. */
  static CameEvent of(Map<String, Object> event) {
    if (event.get("detail") instanceof Map<?, ?> detail
        && detail.get("object") instanceof Map<?, ?> object
        && object.get("key") instanceof String key
        && object.get("version-id") instanceof String version
        && key.startsWith(S3TableLinks.INCOMING)) {
      return new CameEvent(ImportId.parse(key.substring(S3TableLinks.INCOMING.length())), version);
    }
    throw new IllegalArgumentException("the event is not of a table that came in");
  }
}
