package org.replyby.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item, or a map within one, as it is read. What is missing or of a newer schema is a fault. */
record Stored(Map<String, AttributeValue> values) {
  /** An item of this type, of a schema that is known here. */
  static Stored item(String type, Map<String, AttributeValue> values) {
    var stored = new Stored(values);
    if (!stored.text(Row.TYPE).equals(type)) {
      throw new IllegalStateException("the item is no " + type);
    }
    if (stored.number(Row.SCHEMA) > Row.SCHEMA_VERSION) {
      throw new NewerSchema();
    }
    return stored;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  @Nullable String textOrNull(String name) {
    var value = values.get(name);
    return value == null ? null : value.s();
  }

  String text(String name) {
    return present(name, textOrNull(name));
  }

  Instant moment(String name) {
    return Instant.parse(text(name));
  }

  @Nullable Instant momentOrNull(String name) {
    var value = textOrNull(name);
    return value == null ? null : Instant.parse(value);
  }

  LocalDate date(String name) {
    return LocalDate.parse(text(name));
  }

  @Nullable LocalDate dateOrNull(String name) {
    var value = textOrNull(name);
    return value == null ? null : LocalDate.parse(value);
  }

  long number(String name) {
    return Long.parseLong(present(name, present(name, values.get(name)).n()));
  }

  int count(String name) {
    return Math.toIntExact(number(name));
  }

  boolean flag(String name) {
    return present(name, present(name, values.get(name)).bool());
  }

  List<String> texts(String name) {
    return present(name, values.get(name)).l().stream().map(AttributeValue::s).toList();
  }

  Stored map(String name) {
    return new Stored(present(name, values.get(name)).m());
  }

  List<Stored> maps(String name) {
    return present(name, values.get(name)).l().stream().map(v -> new Stored(v.m())).toList();
  }

  private static <T> T present(String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("the item has no " + name);
    }
    return value;
  }
}
