package org.replyby.usecases.calendars;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.DeadlineSummary;
import org.replyby.model.CalendarId;
import org.replyby.model.CalendarLink;
import org.replyby.model.DeadlineId;
import org.replyby.model.Disclosure;
import org.replyby.model.Membership;
import org.replyby.model.Official;
import org.replyby.model.Right;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Lists;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.members.Members;

/**
 * What a calendar program reads at a calendar link. A secret that is wrong, a link that was revoked
 * or never was, an official who has retired, and one who opened the link and is no member any more
 * look alike. Restricted matters are only in a calendar that an official who may be told of them
 * opened in person.
 */
public final class ReadCalendar {
  /** So many events are less than Lambda's 6 MB for an answer. */
  public static final int MOST = 3_000;

  /** How long what was closed stays in a calendar, so that each program hears of its end. */
  public static final int DAYS_AFTER_CLOSING = 90;

  /** How many are looked at in all: one query reads 1,000 of them or so. */
  private static final int MOST_COUNTED = 20_000;

  private static final int PAGE = 1_000;
  private static final Lists.Days ALL = new Lists.Days(null, null);

  private final Docket docket;
  private final Lists lists;
  private final Calendars calendars;
  private final Members members;
  private final InstantSource clock;

  public ReadCalendar(
      Docket docket, Lists lists, Calendars calendars, Members members, InstantSource clock) {
    this.docket = docket;
    this.lists = lists;
    this.calendars = calendars;
    this.members = members;
    this.clock = clock;
  }

  /** Empty unless the secret opens the link. */
  public Optional<CalendarContent> read(CalendarId id, String secret) {
    return calendars
        .link(id)
        .filter(link -> link.isOpenedBy(secret) && isStillTheirs(link))
        .flatMap(link -> docket.file(id.jurisdiction()).flatMap(file -> read(link, file)));
  }

  /** Whoever opened it in person still is the official, and may look at the jurisdiction. */
  private boolean isStillTheirs(CalendarLink link) {
    var owner = link.owner();
    return owner == null
        || members
            .member(owner)
            .filter(m -> Right.LOOK.isGivenBy(m.roles()))
            .map(Membership::official)
            .filter(official -> official.equals(link.official()))
            .isPresent();
  }

  private Optional<CalendarContent> read(CalendarLink link, JurisdictionFile file) {
    var id = link.official();
    if (id == null) {
      return Optional.of(content(link, file, null));
    }
    return file.official(id).map(official -> content(link, file, official));
  }

  private CalendarContent content(
      CalendarLink link, JurisdictionFile file, @Nullable Official official) {
    Predicate<Disclosure> shows =
        disclosure ->
            !disclosure.isRestricted()
                || (link.isOwn() && official != null && disclosure.mayBeTold(official));
    var found = new Found();
    open(link, false, shows, found);
    if (link.isOwn() && official != null && official.attorney()) {
      open(link, true, shows, found);
      closed(link, file, true, found);
    }
    closed(link, file, false, found);
    var deadlines =
        calendars.deadlines(found.ids.stream().toList()).stream()
            .filter(d -> shows.test(d.demand().disclosure()))
            .toList();
    return new CalendarContent(
        link, file.jurisdiction(), official, deadlines, found.leftOut, found.isMore);
  }

  private void open(
      CalendarLink link, boolean restricted, Predicate<Disclosure> shows, Found found) {
    var city = link.id().jurisdiction();
    found.all(
        after -> {
          var page = lists.open(city, restricted, ALL, after, PAGE);
          var seen = page.items().stream().filter(d -> shows.test(d.disclosure()));
          return new Page<>(seen.map(DeadlineSummary::id).toList(), page.next());
        });
  }

  private void closed(CalendarLink link, JurisdictionFile file, boolean restricted, Found found) {
    var since = since(file);
    found.all(after -> calendars.closed(link.id().jurisdiction(), restricted, since, after));
  }

  /** The beginning of a day, so that the calendar stays the same within a day. */
  private Instant since(JurisdictionFile file) {
    var zone = file.jurisdiction().zone();
    var today = LocalDate.ofInstant(clock.instant(), zone);
    return today.minusDays(DAYS_AFTER_CLOSING).atStartOfDay(zone).toInstant();
  }

  /** The deadlines that there is room for, in the order of their coming, each once. */
  private static final class Found {
    private final LinkedHashSet<DeadlineId> ids = new LinkedHashSet<>();
    private int leftOut;
    private boolean isMore;

    private void all(Page.Reader<DeadlineId> reader) {
      String after = null;
      do {
        var page = reader.after(after);
        page.items().forEach(this::add);
        after = page.next();
        if (after != null && ids.size() + leftOut >= MOST_COUNTED) {
          isMore = true;
          return;
        }
      } while (after != null);
    }

    private void add(DeadlineId id) {
      if (ids.size() < MOST) {
        ids.add(id);
      } else if (!ids.contains(id)) {
        leftOut++;
      }
    }
  }
}
