package org.replyby.usecases.calendars;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.replyby.model.CalendarId;
import org.replyby.model.CalendarLink;
import org.replyby.model.Coded;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.JurisdictionId;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
import org.replyby.model.Sha256;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.JurisdictionChain;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.NewName;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/**
 * Opens and revokes calendar links, and lists them without their secrets. Administrators do so for
 * a whole jurisdiction, and anybody else for the official who they are.
 */
public final class KeepCalendars {
  private final Docket docket;
  private final Calendars calendars;
  private final String site;
  private final InstantSource clock;
  private final Tokens tokens;
  private final Attempts attempts;

  /** {@code site} is what public addresses begin with. */
  public KeepCalendars(
      Docket docket,
      Calendars calendars,
      String site,
      InstantSource clock,
      Tokens tokens,
      Backoff backoff) {
    this.docket = docket;
    this.calendars = calendars;
    this.site = site;
    this.clock = clock;
    this.tokens = tokens;
    this.attempts = new Attempts(backoff);
  }

  /** For whom a link is, null for the jurisdiction, and what it shows. */
  public record Request(
      JurisdictionId jurisdiction,
      @Nullable OfficialId official,
      CalendarLink.Shows shows,
      @Nullable String idempotencyKey) {}

  public Outcome<OpenedCalendar> open(Principal principal, Request request) {
    if (!CalendarRights.mayOpen(principal, request.jurisdiction(), request.official())) {
      return new Outcome.Missing<>();
    }
    var name = new NewName(tokens).name(request.jurisdiction(), request.idempotencyKey());
    var id = new CalendarId(request.jurisdiction(), "c" + name);
    return attempts.until(() -> attempt(principal, request, id));
  }

  /** The file is read first: its docket's end fails the commit if a link was opened since. */
  private Optional<Outcome<OpenedCalendar>> attempt(
      Principal principal, Request request, CalendarId id) {
    var file = docket.file(request.jurisdiction());
    if (file.isEmpty()) {
      return Optional.of(new Outcome.Missing<>());
    }
    var official = request.official();
    if (official != null && file.get().official(official).isEmpty()) {
      return Optional.of(
          Outcome.invalid(
              "/official", "must be an official of this jurisdiction who has not retired"));
    }
    var all = calendars.of(request.jurisdiction());
    var known = all.stream().filter(link -> link.id().equals(id)).findFirst();
    if (known.isPresent()) {
      return Optional.of(known(known.get(), request));
    }
    return CalendarRoom.<OpenedCalendar>refusal(principal, all, id.jurisdiction())
        .or(() -> opened(principal, file.get(), request, id));
  }

  private static Outcome<OpenedCalendar> known(CalendarLink known, Request request) {
    return known.isOpen() && known.isLike(request.official(), request.shows())
        ? new Outcome.Found<>(new OpenedCalendar(known, null))
        : new Outcome.KeyUsed<>(
            "this Idempotency-Key was already used for a different calendar link: use another key");
  }

  private Optional<Outcome<OpenedCalendar>> opened(
      Principal principal, JurisdictionFile file, Request request, CalendarId id) {
    var secret = tokens.secret();
    var official = request.official();
    var link =
        new CalendarLink(
            id,
            official,
            request.shows(),
            official == null ? null : principal.membership().get(official),
            Sha256.of(secret),
            tokens.secret(),
            new Entered(Moments.now(clock), principal.subject()),
            null);
    var url = "%s/calendar/%s/%s/%s.ics".formatted(site, id.jurisdiction(), id.name(), secret);
    return keep(file, link, link.opened(), EntryKind.CALENDAR_OPENED)
        ? Optional.of(new Outcome.Created<>(new OpenedCalendar(link, url)))
        : Optional.empty();
  }

  public Outcome<CalendarLink> revoke(Principal principal, CalendarId id, Expected expected) {
    if (!principal.mayAct(id.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    return attempts.until(
        () -> {
          var file = docket.file(id.jurisdiction());
          var was = calendars.link(id).filter(CalendarLink::isOpen).filter(sees(principal));
          if (file.isEmpty() || was.isEmpty()) {
            return Optional.of(new Outcome.Missing<>());
          }
          return expected
              .<CalendarLink>refusal(Tags.of(was.get()))
              .or(() -> revoked(principal, file.get(), was.get()));
        });
  }

  private Optional<Outcome<CalendarLink>> revoked(
      Principal principal, JurisdictionFile file, CalendarLink was) {
    var who = new Entered(Moments.now(clock), principal.subject());
    var is = was.revokedBy(who);
    return keep(file, is, who, EntryKind.CALENDAR_REVOKED)
        ? Optional.of(new Outcome.Found<>(is))
        : Optional.empty();
  }

  /** The line comes first: it fails if another change of the jurisdiction came first. */
  private boolean keep(JurisdictionFile file, CalendarLink link, Entered who, EntryKind kind) {
    var writes =
        new ArrayList<>(
            JurisdictionChain.line(file.docket(), who.at(), who.by(), kind, details(link)));
    writes.add(new Write.KeptCalendar(link));
    return docket.commit(writes) instanceof Commit.Done;
  }

  private static Map<String, String> details(CalendarLink link) {
    var details = new TreeMap<String, String>();
    details.put("calendar", link.id().name());
    details.put("shows", Coded.code(link.shows()));
    var official = link.official();
    if (official != null) {
      details.put("official", official.name());
    }
    return details;
  }

  private static Predicate<CalendarLink> sees(Principal principal) {
    return link -> CalendarRights.sees(principal, link);
  }

  /** Those that are open and that the principal may revoke, the oldest first. */
  public Outcome<List<CalendarLink>> of(Principal principal, JurisdictionId id) {
    return principal.mayAct(id)
        ? new Outcome.Found<>(
            calendars.of(id).stream()
                .filter(CalendarLink::isOpen)
                .filter(sees(principal))
                .sorted(CalendarRoom.OLDEST_FIRST)
                .toList())
        : new Outcome.Missing<>();
  }

  public Outcome<CalendarLink> one(Principal principal, CalendarId id) {
    var found =
        principal.mayAct(id.jurisdiction())
            ? calendars.link(id).filter(CalendarLink::isOpen).filter(sees(principal))
            : Optional.<CalendarLink>empty();
    return found.<Outcome<CalendarLink>>map(Outcome.Found::new).orElseGet(Outcome.Missing::new);
  }
}
