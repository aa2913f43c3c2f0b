package org.replyby.usecases.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.DocketHead;
import org.replyby.model.DocketId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.model.OfficialId;
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
  private static final Pattern ENTRY = Pattern.compile("[0-9]{1,8}");

  private final Docket docket;

  public ShowPages(Docket docket) {
    this.docket = docket;
  }

  public Outcome<Page<DocketEntry>> entries(
      Principal principal, DocketId id, @Nullable String after, int limit) {
    if (after != null && !ENTRY.matcher(after).matches()) {
      return noPlace();
    }
    return Ownership.found(
        principal,
        id.jurisdiction(),
        d -> head(principal, d).map(h -> docket.entries(d, after, limit)),
        id);
  }

  /** The alerts of a matter, or those of one official in it: then a page can be short. */
  public Outcome<Page<Alert>> alerts(
      Principal principal,
      MatterId id,
      @Nullable OfficialId official,
      @Nullable String after,
      int limit) {
    if (after != null && !isAlertOf(id, after)) {
      return noPlace();
    }
    return Ownership.found(
        principal,
        id.jurisdiction(),
        m -> head(principal, m).map(h -> of(official, docket.alerts(m, after, limit))),
        id);
  }

  private static Page<Alert> of(@Nullable OfficialId official, Page<Alert> page) {
    return official == null
        ? page
        : new Page<>(
            page.items().stream().filter(a -> a.id().official().equals(official)).toList(),
            page.next());
  }

  /**
   * What is new on a jurisdiction's docket after a line, in order and without a gap. A line that
   * can be read before an earlier one waits for it: whoever goes on at {@code next} misses none.
   * {@code next} is never null, since there can be more at any time.
   */
  public Outcome<Page<DocketEntry>> changes(
      Principal principal, JurisdictionId id, @Nullable String after, int limit) {
    var read = entries(principal, id, after, limit);
    return read instanceof Outcome.Found<Page<DocketEntry>>(var page)
        ? new Outcome.Found<>(unbroken(page.items(), after == null ? 0 : Long.parseLong(after)))
        : read;
  }

  private static Page<DocketEntry> unbroken(List<DocketEntry> lines, long after) {
    var known = new ArrayList<DocketEntry>();
    for (var line : lines) {
      if (line.sequence() != after + known.size() + 1) {
        break;
      }
      known.add(line);
    }
    return new Page<>(known, Long.toString(after + known.size()));
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
