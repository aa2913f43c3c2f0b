package org.replyby.json;

import java.util.List;
import java.util.Map;

/** The records of a DynamoDB stream's event; only the place and the new image are used. */
public final class StreamEvent {
  private StreamEvent() {}

  /** One record: its place in the stream, and the row as it was written, empty if there is none. */
  public record Change(String sequenceNumber, Map<?, ?> newImage) {}

  public static List<Change> records(Map<String, Object> event) {
    if (!(event.get("Records") instanceof List<?> records)) {
      throw new IllegalArgumentException("the event has no Records");
    }
    return records.stream().map(StreamEvent::change).toList();
  }

  private static Change change(Object record) {
    if (record instanceof Map<?, ?> fields
        && fields.get("dynamodb") instanceof Map<?, ?> change
        && change.get("SequenceNumber") instanceof String place) {
      return new Change(
          place, change.get("NewImage") instanceof Map<?, ?> image ? image : Map.of());
    }
    throw new IllegalArgumentException("a record has no SequenceNumber");
  }
}
