package org.replyby.staff.reading;

import java.util.function.Function;

/** How a JSON value is read. */
@FunctionalInterface
public interface FieldReader<T> {
  ReadResult<T> read(Object json);

  /** Reads the result further. */
  default <U> FieldReader<U> then(Function<T, ReadResult<U>> further) {
    return json ->
        switch (read(json)) {
          case ReadResult.Good<T>(var value) -> further.apply(value);
          case ReadResult.Bad<T>(var detail) -> new ReadResult.Bad<>(detail);
        };
  }

  /**
   * Reads the result further, with a parser that throws IllegalArgumentException; {@code what} was
   * expected.
   */
  default <U> FieldReader<U> parsed(Function<T, U> parser, String what) {
    return then(
        value -> {
          try {
            return new ReadResult.Good<>(parser.apply(value));
          } catch (IllegalArgumentException refused) {
            return new ReadResult.Bad<>("is not " + what);
          }
        });
  }
}
