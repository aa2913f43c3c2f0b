package org.replyby.staffpages.calendars;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.CityTime;
import org.replyby.model.CalendarLink;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Right;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.calendars.OpenedCalendar;
import org.replyby.usecases.docket.JurisdictionFile;

/** Shows the calendar links of a city: two queries. */
public record CalendarsScreen(Desk desk, Templates templates, Notices notices) {
  public Answer show(Turn turn) {
    var done = turn.visit().query().get("done");
    return page(turn, "revoked".equals(done) ? say("calendars.revoked") : null, null);
  }

  /** The only page that shows an address. Sent again, the form finds the link without it. */
  Answer opened(Turn turn, OpenedCalendar opened) {
    var url = opened.url();
    return page(turn, say(url == null ? "calendars.opened-before" : "calendars.opened"), url);
  }

  private Answer page(Turn turn, @Nullable String done, @Nullable String url) {
    var id = turn.id(JurisdictionId::new);
    var ended = new Ended(notices, turn.frame());
    return ended.page(
        desk.showMatter().jurisdiction(turn.principal(), id),
        file ->
            ended.page(
                desk.keepCalendars().of(turn.principal(), id),
                links -> html(turn, file, links, done, url)));
  }

  private Answer html(
      Turn turn,
      JurisdictionFile file,
      List<CalendarLink> links,
      @Nullable String done,
      @Nullable String url) {
    var city = file.jurisdiction();
    var shown =
        new CalendarsPage(
            city.id().value(),
            List.of(
                new Crumb("/cities", say("common.cities")),
                new Crumb("/cities/" + city.id(), city.name())),
            done,
            url,
            links.stream().map(link -> row(link, file)).toList(),
            turn.asker().within(Right.ADMINISTER).mayAct(city.id()));
    var frame = turn.frame().titled(say("calendars.calendar-links")).of(city.name());
    return Answer.html(200, templates.render("calendars", frame, shown));
  }

  private static CalendarsPage.Row row(CalendarLink link, JurisdictionFile file) {
    return new CalendarsPage.Row(
        link.id().toString(),
        CalendarWords.whose(link, file),
        CalendarWords.shows(link.shows()),
        CityTime.full(link.opened().at(), file.jurisdiction().zone()));
  }
}
