package org.replyby.staffapi.fields;

import java.util.List;
import java.util.Optional;
import org.replyby.model.Coded;

/** Words out of a list. */
final class Codes {
  /** The 50 states, the District of Columbia, and the territories. */
  private static final List<String> STATES =
      List.of(
          ("AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH"
                  + " NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR"
                  + " VI")
              .split(" ", -1));

  static final Reading<String> STATE =
      json ->
          json instanceof String text && STATES.contains(text)
              ? new Read.Good<>(text)
              : new Read.Bad<>("must be the two capitals of a state or territory, as IL");

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
