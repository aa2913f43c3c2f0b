package org.replyby.staff.views;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Coded;

/** A JSON object being built, its fields in the order in which they are put. */
public final class JsonObject {
  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  /**
   * Constants are written as their codes, amounts in full; ids, dates and instants in their own
   * notation.
   */
  public JsonObject put(String name, @Nullable Object value) {
    fields.put(name, json(value));
    return this;
  }

  JsonObject without(String name) {
    fields.remove(name);
    return this;
  }

  public Map<String, ?> map() {
    return fields;
  }

  private static @Nullable Object json(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Enum<?> constant -> Coded.code(constant);
      case BigDecimal amount -> amount.toPlainString();
      case String text -> text;
      case Number number -> number;
      case Boolean truth -> truth;
      case Map<?, ?> object -> object;
      case List<?> list -> list.stream().map(JsonObject::json).toList();
      default -> value.toString();
    };
  }
}
