package org.replyby.usecases.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.DeadlineSummary;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Access;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Lists;
import org.replyby.usecases.docket.Page;

/**
 * The open deadlines of one city that a principal sees, and the city's officials. {@code until} is
 * the place of the last one that was read, or null if there are no more.
 */
record OpenInCity(List<ListedDeadline> deadlines, @Nullable String until) {

  /** What is read of each city. */
  record Part(Lists.Days days, @Nullable String after, int limit) {}

  /** One query, and another for the officials if there is anything to show. */
  static OpenInCity read(
      Lists lists,
      Function<JurisdictionId, Optional<JurisdictionFile>> files,
      Principal principal,
      JurisdictionId city,
      Part part) {
    var open = lists.open(city, false, part.days(), part.after(), part.limit());
    var mayBeCounsel =
        principal.seesRestricted()
            || principal.officials().stream().anyMatch(o -> o.jurisdiction().equals(city));
    if (open.items().isEmpty() && !mayBeCounsel) {
      return new OpenInCity(List.of(), null);
    }
    return files
        .apply(city)
        .map(file -> with(open, mayBeCounsel ? counsels(lists, principal, file, part) : NONE, file))
        .orElseGet(() -> new OpenInCity(List.of(), null));
  }

  private static final Page<DeadlineSummary> NONE = new Page<>(List.of(), null);

  private static OpenInCity with(
      Page<DeadlineSummary> open, Page<DeadlineSummary> restricted, JurisdictionFile file) {
    var all =
        Stream.concat(open.items().stream(), restricted.items().stream())
            .map(d -> ListedDeadline.of(d, file))
            .toList();
    var until =
        Stream.of(Optional.ofNullable(open.next()), Optional.ofNullable(restricted.next()))
            .flatMap(Optional::stream)
            .min(String::compareTo);
    return new OpenInCity(all, until.orElse(null));
  }

  /**
   * Those of restricted matters that the principal sees. It reads on until the page is full, so
   * that its end is at one that they see, and names none that they do not.
   */
  private static Page<DeadlineSummary> counsels(
      Lists lists, Principal principal, JurisdictionFile file, Part part) {
    var city = file.jurisdiction().id();
    var seen = new ArrayList<DeadlineSummary>();
    var after = part.after();
    do {
      var page = lists.open(city, true, part.days(), after, part.limit());
      page.items().stream()
          .filter(d -> Access.sees(principal, d.disclosure(), file.officials()))
          .forEach(seen::add);
      after = page.next();
    } while (after != null && seen.size() < part.limit());
    var more = after != null || seen.size() > part.limit();
    var shown = seen.subList(0, Math.min(seen.size(), part.limit()));
    return new Page<>(shown, more ? Objects.requireNonNull(shown.getLast()).place() : null);
  }
}
