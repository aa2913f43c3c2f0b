package org.replyby.dynamodb;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item, or a map within one, as it is written. Null values are left out. */
final class Row {
  static final String TYPE = "type";
  static final String SCHEMA = "schema";

  /** Raised when the meaning of an attribute changes; a newer item than this is unreadable here. */
  static final int SCHEMA_VERSION = 1;

  /** Instants as texts of one length, in UTC, so that they sort. */
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Map<String, AttributeValue> values = new HashMap<>();

  static Row map() {
    return new Row();
  }

  static Row item(String type, Map<String, AttributeValue> key) {
    var row = new Row();
    row.values.putAll(key);
    return row.text(TYPE, type).number(SCHEMA, SCHEMA_VERSION);
  }

  static String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  Row text(String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, AttributeValue.fromS(value.toString()));
    }
    return this;
  }

  Row moment(String name, @Nullable Instant value) {
    return text(name, value == null ? null : moment(value));
  }

  Row number(String name, long value) {
    values.put(name, AttributeValue.fromN(Long.toString(value)));
    return this;
  }

  Row flag(String name, boolean value) {
    values.put(name, AttributeValue.fromBool(value));
    return this;
  }

  Row texts(String name, List<String> value) {
    values.put(name, AttributeValue.fromL(value.stream().map(AttributeValue::fromS).toList()));
    return this;
  }

  Row map(String name, Row value) {
    values.put(name, AttributeValue.fromM(value.values()));
    return this;
  }

  Row maps(String name, List<Row> value) {
    values.put(
        name,
        AttributeValue.fromL(value.stream().map(r -> AttributeValue.fromM(r.values())).toList()));
    return this;
  }

  Map<String, AttributeValue> values() {
    return Map.copyOf(values);
  }
}
