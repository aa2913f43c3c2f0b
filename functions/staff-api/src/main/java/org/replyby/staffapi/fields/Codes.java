package org.replyby.staffapi.fields;

import java.util.Optional;
import org.replyby.deadlines.PostalCodes;
import org.replyby.model.Coded;

/** Words out of a list. */
final class Codes {
  static final Reading<String> STATE =
      json ->
          json instanceof String text && PostalCodes.isOne(text)
              ? new Read.Good<>(text)
              : new Read.Bad<>("must be a two-letter state or territory code, such as IL");

  static final Reading<Boolean> FLAG =
      json ->
          json instanceof Boolean flag
              ? new Read.Good<>(flag)
              : new Read.Bad<>("must be true or false");

  private Codes() {}

  static <E extends Enum<E>> Reading<E> of(Class<E> type) {
    return json ->
        (json instanceof String text ? Coded.find(type, text) : Optional.<E>empty())
            .<Read<E>>map(Read.Good::new)
            .orElseGet(() -> new Read.Bad<>("must be one of: " + Coded.codes(type)));
  }
}
