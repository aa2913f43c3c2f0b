package org.replyby.usecases.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.DeadlineSummary;
import org.replyby.model.DeadlineId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Plan;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Lists;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Page;

/**
 * The open deadlines of one city or of all of a principal's, by day and then by id; those without a
 * day to be met come last. Of each city one page of the index is read, and its officials if it has
 * any. The pages are merged up to the first end among those that go on. So one place is a place in
 * every city, and the next page reads all of them from there.
 */
public final class ListDeadlines {
  private final Docket docket;
  private final Lists lists;

  public ListDeadlines(Docket docket, Lists lists) {
    this.docket = docket;
    this.lists = lists;
  }

  /** A null jurisdiction is all of the principal's. */
  public record Asked(
      @Nullable JurisdictionId jurisdiction, Lists.Days days, Predicate<ListedDeadline> wanted) {}

  /** The part of a list after a place, of at most {@code limit}. */
  public record Part(@Nullable String after, int limit) {}

  public Outcome<Page<ListedDeadline>> of(Principal principal, Asked asked, Part part) {
    var city = asked.jurisdiction();
    if (city != null && !principal.mayAct(city)) {
      return new Outcome.Missing<>();
    }
    var read = new OpenInCity.Part(asked.days(), part.after(), part.limit());
    if (city != null) {
      return docket
          .file(city)
          .map(f -> List.of(OpenInCity.read(lists, c -> Optional.of(f), principal, city, read)))
          .<Outcome<Page<ListedDeadline>>>map(
              found -> new Outcome.Found<>(merged(found, asked.wanted(), part.limit())))
          .orElseGet(Outcome.Missing::new);
    }
    var cities = principal.jurisdictions().stream().sorted().toList();
    var found =
        SideBySide.read(cities, c -> OpenInCity.read(lists, docket::file, principal, c, read));
    return new Outcome.Found<>(merged(found, asked.wanted(), part.limit()));
  }

  /** How far the reminders of at most 100 listed deadlines have come: one request. */
  public Map<DeadlineId, Plan> plans(List<ListedDeadline> listed) {
    return lists.plans(listed.stream().map(d -> d.deadline().id()).toList());
  }

  private static Page<ListedDeadline> merged(
      List<OpenInCity> cities, Predicate<ListedDeadline> wanted, int limit) {
    var end =
        cities.stream()
            .flatMap(c -> Optional.ofNullable(c.until()).stream())
            .min(String::compareTo)
            .orElse(null);
    var all =
        cities.stream()
            .flatMap(c -> c.deadlines().stream())
            .filter(d -> end == null || place(d).compareTo(end) <= 0)
            .filter(wanted)
            .sorted(Comparator.comparing(ListDeadlines::place))
            .toList();
    if (all.size() > limit) {
      var shown = all.subList(0, limit);
      return new Page<>(shown, place(shown.getLast()));
    }
    return new Page<>(all, end);
  }

  private static String place(ListedDeadline listed) {
    return listed.deadline().place();
  }

  /**
   * For an operator: the open deadlines of all cities on one day, without those of restricted
   * matters. One query, and another for the officials of each city on the page.
   */
  public Outcome<Page<ListedDeadline>> onDay(
      Principal principal, LocalDate day, Predicate<ListedDeadline> wanted, Part part) {
    if (!principal.everywhere()) {
      return new Outcome.Missing<>();
    }
    var page = lists.openOn(day, part.after(), part.limit());
    var cities = page.items().stream().map(d -> d.id().jurisdiction()).distinct().toList();
    var files = SideBySide.read(cities, docket::file).stream().flatMap(Optional::stream).toList();
    var listed = page.items().stream().flatMap(d -> listed(d, files)).filter(wanted).toList();
    return new Outcome.Found<>(new Page<>(listed, page.next()));
  }

  private static Stream<ListedDeadline> listed(
      DeadlineSummary deadline, List<JurisdictionFile> files) {
    return files.stream()
        .filter(f -> f.jurisdiction().id().equals(deadline.id().jurisdiction()))
        .map(f -> ListedDeadline.of(deadline, f));
  }
}
