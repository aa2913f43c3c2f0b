package org.replyby.usecases.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.DeadlineSummary;
import org.replyby.model.Official;

/**
 * An open deadline in a list. {@code nobodyConfirmed} is whether no alert about it reaches anyone.
 * {@code toConfirm} says in a sentence who has to confirm its date, null if nobody has to.
 */
public record ListedDeadline(
    DeadlineSummary deadline, boolean nobodyConfirmed, @Nullable String toConfirm) {
  /** The most attorneys that the sentence names. */
  private static final int NAMED = 3;

  private static final String NO_COUNSEL =
      "No counsel is named: an administrator has to mark an official as a city attorney, who then"
          + " confirms the date.";

  /** {@code officials} are those of its jurisdiction. */
  static ListedDeadline of(DeadlineSummary deadline, List<Official> officials) {
    var told = deadline.disclosure().among(officials);
    return new ListedDeadline(
        deadline,
        told.stream().noneMatch(Official::isReachable),
        deadline.isUnconfirmed() ? toConfirm(told) : null);
  }

  private static String toConfirm(List<Official> told) {
    var attorneys = told.stream().filter(Official::attorney).map(Official::name).sorted().toList();
    if (attorneys.isEmpty()) {
      return NO_COUNSEL;
    }
    var named = attorneys.stream().limit(NAMED).collect(Collectors.joining(", "));
    return "A city attorney has to confirm the date: "
        + named
        + (attorneys.size() > NAMED ? ", or another." : ".");
  }
}
