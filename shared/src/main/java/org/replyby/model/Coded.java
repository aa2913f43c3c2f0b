package org.replyby.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a constant is written outside the program: lower case with hyphens, for example city-county.
 */
public final class Coded {
  private Coded() {}

  public static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static <E extends Enum<E>> Optional<E> find(Class<E> type, String code) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> code(e).equals(code)).findFirst();
  }

  /** Like {@link #find}, but throws {@link IllegalArgumentException} for an unknown code. */
  public static <E extends Enum<E>> E of(Class<E> type, String code) {
    return find(type, code)
        .orElseThrow(() -> new IllegalArgumentException("not a code of " + type.getSimpleName()));
  }

  /** All codes of a type, for a message that says what is allowed. */
  public static <E extends Enum<E>> String codes(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Coded::code)
        .collect(Collectors.joining(", "));
  }
}
