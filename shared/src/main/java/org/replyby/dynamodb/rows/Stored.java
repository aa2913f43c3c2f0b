package org.replyby.dynamodb.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Coded;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item, or a map within one, as it is read. A missing value or a newer schema is an error. */
public record Stored(Map<String, AttributeValue> values) {
  /** An item of this type, with a schema that this program knows. */
  public static Stored item(String type, Map<String, AttributeValue> values) {
    var stored = new Stored(values);
    if (!stored.text(Row.TYPE).equals(type)) {
      throw new IllegalStateException("the item is no " + type);
    }
    if (stored.number(Row.SCHEMA) > Row.SCHEMA_VERSION) {
      throw new NewerSchema();
    }
    return stored;
  }

  public @Nullable String textOrNull(String name) {
    var value = values.get(name);
    return value == null ? null : value.s();
  }

  public String text(String name) {
    return present(name, textOrNull(name));
  }

  /** The value that {@code read} makes of a text, or null if there is none. */
  public <T> @Nullable T orNull(String name, Function<String, T> read) {
    var text = textOrNull(name);
    return text == null ? null : read.apply(text);
  }

  public <E extends Enum<E>> E code(Class<E> type, String name) {
    return Coded.of(type, text(name));
  }

  public <E extends Enum<E>> @Nullable E codeOrNull(Class<E> type, String name) {
    return orNull(name, code -> Coded.of(type, code));
  }

  public <E extends Enum<E>> Set<E> codes(Class<E> type, String name) {
    return texts(name).stream().map(code -> Coded.of(type, code)).collect(Collectors.toSet());
  }

  public Instant moment(String name) {
    return Instant.parse(text(name));
  }

  public @Nullable Instant momentOrNull(String name) {
    return orNull(name, Instant::parse);
  }

  public LocalDate date(String name) {
    return LocalDate.parse(text(name));
  }

  public @Nullable LocalDate dateOrNull(String name) {
    return orNull(name, LocalDate::parse);
  }

  public long number(String name) {
    return Long.parseLong(present(name, present(name, values.get(name)).n()));
  }

  public int count(String name) {
    return Math.toIntExact(number(name));
  }

  public boolean flag(String name) {
    return present(name, present(name, values.get(name)).bool());
  }

  public List<String> texts(String name) {
    return present(name, values.get(name)).l().stream().map(AttributeValue::s).toList();
  }

  public Stored map(String name) {
    return new Stored(present(name, values.get(name)).m());
  }

  public <T> @Nullable T mapOrNull(String name, Function<Stored, T> read) {
    return values.containsKey(name) ? read.apply(map(name)) : null;
  }

  public <T> List<T> maps(String name, Function<Stored, T> read) {
    return present(name, values.get(name)).l().stream()
        .map(value -> read.apply(new Stored(value.m())))
        .toList();
  }

  private static <T> T present(String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("the item has no " + name);
    }
    return value;
  }
}
