package org.replyby.dynamodb.rows;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Coded;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item, or a map within one, as it is written. Null values are left out. */
public final class Row {
  public static final String TYPE = "type";
  public static final String SCHEMA = "schema";

  /**
   * Goes up when the meaning of an attribute changes; code cannot read an item with a higher one.
   */
  public static final int SCHEMA_VERSION = 1;

  /** Instants as texts of equal length, in UTC, so that they sort. */
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Map<String, AttributeValue> values = new HashMap<>();

  public static Row map() {
    return new Row();
  }

  public static Row item(String type, Map<String, AttributeValue> key) {
    var row = new Row();
    row.values.putAll(key);
    return row.text(TYPE, type).number(SCHEMA, SCHEMA_VERSION);
  }

  public static String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  public static AttributeValue number(long value) {
    return AttributeValue.fromN(Long.toString(value));
  }

  public Row text(String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, AttributeValue.fromS(value.toString()));
    }
    return this;
  }

  public Row code(String name, @Nullable Enum<?> value) {
    return text(name, value == null ? null : Coded.code(value));
  }

  public Row moment(String name, @Nullable Instant value) {
    return text(name, value == null ? null : moment(value));
  }

  public Row number(String name, long value) {
    values.put(name, number(value));
    return this;
  }

  public Row flag(String name, boolean value) {
    values.put(name, AttributeValue.fromBool(value));
    return this;
  }

  public Row texts(String name, List<String> value) {
    values.put(name, AttributeValue.fromL(value.stream().map(AttributeValue::fromS).toList()));
    return this;
  }

  public <E extends Enum<E>> Row codes(String name, Set<E> value) {
    return texts(name, value.stream().sorted().map(Coded::code).toList());
  }

  public Row map(String name, Row value) {
    values.put(name, AttributeValue.fromM(value.values()));
    return this;
  }

  public <T> Row map(String name, @Nullable T value, Function<T, Row> write) {
    return value == null ? this : map(name, write.apply(value));
  }

  public <T> Row maps(String name, List<T> value, Function<T, Row> write) {
    var maps = value.stream().map(each -> AttributeValue.fromM(write.apply(each).values()));
    values.put(name, AttributeValue.fromL(maps.toList()));
    return this;
  }

  public Map<String, AttributeValue> values() {
    return Map.copyOf(values);
  }
}
