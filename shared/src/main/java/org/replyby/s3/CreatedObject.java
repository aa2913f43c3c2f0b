package org.replyby.s3;

import java.util.Map;

/**
 * What EventBridge passes on when an object was made in the bucket: {@code detail.object} has its
 * key, as it is, its version, its content's tag, and a sequencer that says which object of a key is
 * the later one. The name is the key without the folder.
 */
public record CreatedObject(String name, String version, String etag, String sequencer) {
  /** Whether it is an event of a bucket at all. */
  public static boolean is(Map<String, Object> event) {
    return event.containsKey("detail");
  }

  /** Refuses any other event, and an object of another folder, without quoting them. */
  public static CreatedObject in(String folder, Map<String, Object> event) {
    if (event.get("detail") instanceof Map<?, ?> detail
        && detail.get("object") instanceof Map<?, ?> object
        && object.get("key") instanceof String key
        && object.get("version-id") instanceof String version
        && key.startsWith(folder)) {
      return new CreatedObject(
          key.substring(folder.length()), version, text(object, "etag"), text(object, "sequencer"));
    }
    throw new IllegalArgumentException("the event is not of an object that came to " + folder);
  }

  /** Empty if the event does not have it. */
  private static String text(Map<?, ?> object, String name) {
    return object.get(name) instanceof String text ? text : "";
  }
}
