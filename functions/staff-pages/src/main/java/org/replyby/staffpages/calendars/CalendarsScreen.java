package org.replyby.staffpages.calendars;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.CityTime;
import org.replyby.model.CalendarLink;
import org.replyby.model.JurisdictionId;
import org.replyby.model.OfficialId;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.calendars.OpenedCalendar;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;

/**
 * Shows the calendar links of a city to who keeps all of them, and to an official their own: two
 * queries for each city.
 */
public record CalendarsScreen(Desk desk, Templates templates, Notices notices) {
  /** Where a person's own links are. */
  public static final String OWN = "/my-calendar";

  public Answer show(Turn turn) {
    return city(turn, turn.id(JurisdictionId::new), done(turn), null);
  }

  /** Those of each official who is the visitor. */
  public Answer own(Turn turn) {
    return own(turn, done(turn), null);
  }

  private static @Nullable String done(Turn turn) {
    return "revoked".equals(turn.visit().query().get("done")) ? say("calendars.revoked") : null;
  }

  /** The only page that shows an address. Sent again, the form finds the link without it. */
  Answer opened(Turn turn, OpenedCalendar opened) {
    var url = opened.url();
    var link = opened.link();
    var done = say(url == null ? "calendars.opened-before" : "calendars.opened");
    return isOwn(turn, link)
        ? own(turn, done, url)
        : city(turn, link.id().jurisdiction(), done, url);
  }

  static Answer revoked(Turn turn, CalendarLink link) {
    var list = isOwn(turn, link) ? OWN : "/cities/" + link.id().jurisdiction() + "/calendars";
    return Answer.seeOther(list + "?done=revoked");
  }

  /** Whether the link is of an official who is the visitor. */
  static boolean isOwn(Turn turn, CalendarLink link) {
    var official = link.official();
    return official != null && turn.asker().officials().contains(official);
  }

  private Answer city(Turn turn, JurisdictionId id, @Nullable String done, @Nullable String url) {
    var ended = new Ended(notices, turn.frame());
    return ended.page(
        desk.showMatter().jurisdiction(turn.principal(), id),
        file ->
            ended.page(
                desk.keepCalendars().of(turn.principal(), id),
                links -> city(turn, file, links, done, url)));
  }

  private Answer city(
      Turn turn,
      JurisdictionFile file,
      List<CalendarLink> links,
      @Nullable String done,
      @Nullable String url) {
    var city = file.jurisdiction();
    var own = "/cities/" + city.id();
    var shown =
        new CalendarsPage(
            List.of(new Crumb("/cities", say("common.cities")), new Crumb(own, city.name())),
            done,
            url,
            say("calendars.what-a-link-is"),
            List.of(calendar(null, own + "/calendars/new", links, file)));
    var frame = turn.frame().titled(say("calendars.calendar-links")).of(city.name());
    return Answer.html(200, templates.render("calendars", frame, shown));
  }

  private Answer own(Turn turn, @Nullable String done, @Nullable String url) {
    var calendars =
        turn.principal().officials().stream()
            .sorted(Comparator.comparing(OfficialId::toString))
            .flatMap(official -> own(turn, official).stream())
            .toList();
    var what = say(calendars.isEmpty() ? "calendars.no-official" : "calendars.what-my-calendar-is");
    var shown = new CalendarsPage(List.of(), done, url, what, calendars);
    var frame = turn.frame().titled(say("look.my-calendar"));
    return Answer.html(200, templates.render("calendars", frame, shown));
  }

  /** Nothing where the official has retired, or the visitor may not look. */
  private Optional<CalendarsPage.Calendar> own(Turn turn, OfficialId official) {
    var city = official.jurisdiction();
    if (!(desk.showMatter().jurisdiction(turn.principal(), city)
            instanceof Outcome.Found<JurisdictionFile>(var file))
        || !(desk.keepCalendars().of(turn.principal(), city)
            instanceof Outcome.Found<List<CalendarLink>>(var links))) {
      return Optional.empty();
    }
    var own = links.stream().filter(link -> official.equals(link.official())).toList();
    return file.official(official)
        .map(
            found ->
                calendar(
                    say("calendars.of-whom", file.jurisdiction().name(), found.name()),
                    "/officials/" + official + "/calendar",
                    own,
                    file));
  }

  private static CalendarsPage.Calendar calendar(
      @Nullable String heading, String form, List<CalendarLink> links, JurisdictionFile file) {
    var rows = links.stream().map(link -> row(link, file)).toList();
    return new CalendarsPage.Calendar(heading, form, rows);
  }

  private static CalendarsPage.Row row(CalendarLink link, JurisdictionFile file) {
    return new CalendarsPage.Row(
        link.id().toString(),
        CalendarWords.whose(link, file),
        CalendarWords.shows(link.shows()),
        CityTime.full(link.opened().at(), file.jurisdiction().zone()));
  }
}
