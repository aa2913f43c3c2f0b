package org.replyby.staff.reading;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A field of a body: its value, or none if it is left out or faulty. */
public record Field<T>(@Nullable T orNull) implements Supplier<T> {
  public static <T> Field<T> of(T value) {
    return new Field<>(value);
  }

  public static <T> Field<T> none() {
    return new Field<>(null);
  }

  public boolean isPresent() {
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

  public T or(T other) {
    return orNull == null ? other : orNull;
  }

  public <U> Field<U> map(Function<T, U> further) {
    return orNull == null ? none() : of(further.apply(orNull));
  }
}
