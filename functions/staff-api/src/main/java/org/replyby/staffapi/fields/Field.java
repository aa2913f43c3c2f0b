package org.replyby.staffapi.fields;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A field of a body: its value, or none if it is left out or faulty. */
record Field<T>(@Nullable T orNull) implements Supplier<T> {
  static <T> Field<T> of(T value) {
    return new Field<>(value);
  }

  static <T> Field<T> none() {
    return new Field<>(null);
  }

  boolean isPresent() {
    return orNull != null;
  }

  /** The value, which is there once a body has no violations and the field is required. */
  @Override
  public T get() {
    if (orNull == null) {
      throw new IllegalStateException("a field is read in spite of violations");
    }
    return orNull;
  }

  T or(T other) {
    return orNull == null ? other : orNull;
  }

  <U> Field<U> map(Function<T, U> further) {
    return orNull == null ? none() : of(further.apply(orNull));
  }
}
