package org.replyby.usecases.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.DeadlineSummary;
import org.replyby.model.Official;
import org.replyby.usecases.docket.JurisdictionFile;

/**
 * An open deadline in a list. {@code city} is its jurisdiction's name. {@code nobodyConfirmed} is
 * whether no alert about it reaches anyone. {@code toConfirm} says in a sentence who has to confirm
 * its date, null if nobody has to.
 */
public record ListedDeadline(
    DeadlineSummary deadline, String city, boolean nobodyConfirmed, @Nullable String toConfirm) {
  /** The most attorneys that the sentence names. */
  private static final int NAMED = 3;

  private static final String NO_COUNSEL =
      "No counsel is named: an administrator has to mark an official as a city attorney, who then"
          + " confirms the date.";

  /** {@code file} is that of its jurisdiction. */
  static ListedDeadline of(DeadlineSummary deadline, JurisdictionFile file) {
    var told = deadline.disclosure().among(file.officials());
    return new ListedDeadline(
        deadline,
        file.jurisdiction().name(),
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
