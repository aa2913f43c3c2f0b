package org.replyby.staff.reading;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.deadlines.Court;
import org.replyby.deadlines.Courts;
import org.replyby.deadlines.PostalCodes;
import org.replyby.model.Coded;

/** Words from a list. */
public final class Codes {
  public static final FieldReader<String> STATE =
      json ->
          json instanceof String text && PostalCodes.isOne(text)
              ? new ReadResult.Good<>(text)
              : new ReadResult.Bad<>("must be a two-letter state or territory code, such as IL");

  public static final FieldReader<Court> COURT =
      json ->
          (json instanceof String text ? Courts.find(text) : Optional.<Court>empty())
              .<ReadResult<Court>>map(ReadResult.Good::new)
              .orElseGet(
                  () ->
                      new ReadResult.Bad<>(
                          "must be the code of a federal district court, such as mad or cand:"
                              + " docs/courts.md lists all of them"));

  public static final FieldReader<Boolean> FLAG =
      json ->
          json instanceof Boolean flag
              ? new ReadResult.Good<>(flag)
              : new ReadResult.Bad<>("must be true or false");

  private Codes() {}

  /** Only some of the codes. */
  public static <E extends Enum<E>> FieldReader<E> of(Class<E> type, Predicate<E> allowed) {
    return json ->
        (json instanceof String text ? Coded.find(type, text) : Optional.<E>empty())
            .filter(allowed)
            .<ReadResult<E>>map(ReadResult.Good::new)
            .orElseGet(
                () ->
                    new ReadResult.Bad<>(
                        "must be one of: "
                            + Stream.of(type.getEnumConstants())
                                .filter(allowed)
                                .map(Coded::code)
                                .collect(Collectors.joining(", "))));
  }

  public static <E extends Enum<E>> FieldReader<E> of(Class<E> type) {
    return json ->
        (json instanceof String text ? Coded.find(type, text) : Optional.<E>empty())
            .<ReadResult<E>>map(ReadResult.Good::new)
            .orElseGet(() -> new ReadResult.Bad<>("must be one of: " + Coded.codes(type)));
  }
}
