package org.replyby.local.lambda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.replyby.local.aws.Clients;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** A stream's records as Lambda gives them to a function: DynamoDB's own JSON. */
final class StreamRecords {
  private StreamRecords() {}

  static Map<String, Object> event(List<Record> records) {
    return Map.of("Records", records.stream().map(StreamRecords::record).toList());
  }

  private static Map<String, Object> record(Record record) {
    var change = new LinkedHashMap<String, Object>();
    change.put("Keys", item(record.dynamodb().keys()));
    change.put("NewImage", item(record.dynamodb().newImage()));
    change.put("SequenceNumber", record.dynamodb().sequenceNumber());
    change.put("StreamViewType", "NEW_IMAGE");
    var fields = new LinkedHashMap<String, Object>();
    fields.put("eventID", record.eventID());
    fields.put("eventName", record.eventNameAsString());
    fields.put("eventVersion", "1.1");
    fields.put("eventSource", "aws:dynamodb");
    fields.put("awsRegion", Clients.REGION);
    fields.put("dynamodb", change);
    return fields;
  }

  private static Map<String, Object> item(Map<String, AttributeValue> item) {
    var json = new LinkedHashMap<String, Object>();
    item.forEach((name, value) -> json.put(name, value(value)));
    return json;
  }

  private static Map<String, Object> value(AttributeValue value) {
    return switch (value.type()) {
      case S -> Map.of("S", value.s());
      case N -> Map.of("N", value.n());
      case BOOL -> Map.of("BOOL", value.bool());
      case M -> Map.of("M", item(value.m()));
      case L -> Map.of("L", value.l().stream().map(StreamRecords::value).toList());
      case B, SS, NS, BS, NUL, UNKNOWN_TO_SDK_VERSION ->
          throw new IllegalStateException("the table holds no such value");
    };
  }
}
