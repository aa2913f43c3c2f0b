package org.replyby.usecases.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.DocketHead;
import org.replyby.model.DocketId;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.model.chain.DocketEntry;
import org.replyby.usecases.docket.Access;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Page;

/**
 * The long lists of a matter, and a jurisdiction's docket, a page at a time. {@code after} is the
 * {@code next} of the page before; any other value is {@link Outcome.Invalid}.
 */
public final class ShowPages {
  private static final int PAGE = 100;

  private static final Pattern ENTRY = Pattern.compile("[0-9]{1,8}");

  private final Docket docket;

  public ShowPages(Docket docket) {
    this.docket = docket;
  }

  public Outcome<Page<DocketEntry>> entries(
      Principal principal, DocketId id, @Nullable String after) {
    if (after != null && !ENTRY.matcher(after).matches()) {
      return noPlace();
    }
    return Ownership.found(
        principal,
        id.jurisdiction(),
        d -> head(principal, d).map(h -> docket.entries(d, after, PAGE)),
        id);
  }

  public Outcome<Page<Alert>> alerts(Principal principal, MatterId id, @Nullable String after) {
    if (after != null && !isAlertOf(id, after)) {
      return noPlace();
    }
    return Ownership.found(
        principal,
        id.jurisdiction(),
        m -> head(principal, m).map(h -> docket.alerts(m, after, PAGE)),
        id);
  }

  private static <T> Outcome<T> noPlace() {
    return Outcome.invalid("/after", "must be the next value of an earlier page");
  }

  private Optional<DocketHead> head(Principal principal, DocketId id) {
    return Access.head(docket, principal, id);
  }

  private static boolean isAlertOf(MatterId matter, String text) {
    try {
      return AlertId.parse(text).deadline().matter().equals(matter);
    } catch (IllegalArgumentException notAnId) {
      return false;
    }
  }
}
