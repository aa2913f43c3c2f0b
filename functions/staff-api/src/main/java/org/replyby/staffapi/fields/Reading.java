package org.replyby.staffapi.fields;

import java.util.function.Function;

/** How a JSON value is read. */
@FunctionalInterface
public interface Reading<T> {
  Read<T> read(Object json);

  /** Reads further what was read. */
  default <U> Reading<U> then(Function<T, Read<U>> further) {
    return json ->
        switch (read(json)) {
          case Read.Good<T>(var value) -> further.apply(value);
          case Read.Bad<T>(var detail) -> new Read.Bad<>(detail);
        };
  }

  /** Reads further by a parser that throws IllegalArgumentException; {@code what} was expected. */
  default <U> Reading<U> parsed(Function<T, U> parser, String what) {
    return then(
        value -> {
          try {
            return new Read.Good<>(parser.apply(value));
          } catch (IllegalArgumentException refused) {
            return new Read.Bad<>("is not " + what);
          }
        });
  }
}
