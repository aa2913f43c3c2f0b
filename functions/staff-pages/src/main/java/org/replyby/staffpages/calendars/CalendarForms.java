package org.replyby.staffpages.calendars;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replyby.model.CalendarId;
import org.replyby.model.CalendarLink;
import org.replyby.model.JurisdictionId;
import org.replyby.staff.Desk;
import org.replyby.staff.calendars.CalendarFields;
import org.replyby.staffpages.Forms;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.ChangeForm;
import org.replyby.staffpages.form.Choice;
import org.replyby.staffpages.form.Control;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.form.FormPage;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.FormBody;
import org.replyby.usecases.calendars.KeepCalendars;
import org.replyby.usecases.calendars.OpenedCalendar;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;

/** What administrators do with calendar links. */
public record CalendarForms(Desk desk, CalendarsScreen screen) {
  private static final String OFFICIAL = "official";

  public ChangeForm<KeepCalendars.Request, OpenedCalendar> open() {
    return new ChangeForm<>(
        turn ->
            desk.showMatter().jurisdiction(turn.principal(), turn.id(JurisdictionId::new))
                    instanceof Outcome.Found<JurisdictionFile>(var file)
                ? new Outcome.Found<>(opening(turn, file))
                : new Outcome.Missing<>(),
        form -> new FormBody(form).texts(OFFICIAL, "shows").json(),
        (turn, fields) ->
            CalendarFields.of(
                turn.id(JurisdictionId::new),
                Optional.of(turn.visit().form().text(Forms.KEY)).filter(key -> !key.isEmpty()),
                fields),
        (turn, expected, request) -> desk.keepCalendars().open(turn.principal(), request),
        screen::opened);
  }

  private static FormPage opening(Turn turn, JurisdictionFile file) {
    var whose = new ArrayList<Choice>();
    whose.add(new Choice("", say("calendars.the-whole-city")));
    file.officials()
        .forEach(o -> whose.add(new Choice(o.id().toString(), o.name() + ", " + o.role())));
    return form(
            file,
            say("calendars.open-a-link"),
            List.of(
                Control.select(OFFICIAL, say("calendars.whose"), whose)
                    .hint(say("calendars.whose.hint"))
                    .value(turn.visit().query().get(OFFICIAL)),
                Control.radios("shows", say("calendars.shows"), CalendarWords.SHOWS)
                    .hint(say("calendars.shows.hint"))),
            say("calendars.open-the-link"))
        .intro(say("calendars.anyone-who-has"), say("calendars.a-day-behind"))
        .key(turn.visit().requestId());
  }

  public ChangeForm<String, CalendarLink> revoke() {
    return new ChangeForm<>(
        this::revoking,
        form -> new FormBody(form).json(),
        (turn, fields) -> () -> "",
        (turn, expected, none) ->
            desk.keepCalendars().revoke(turn.principal(), turn.id(CalendarId::parse), expected),
        (turn, link) ->
            Answer.seeOther("/cities/" + link.id().jurisdiction() + "/calendars?done=revoked"));
  }

  private Outcome<FormPage> revoking(Turn turn) {
    var id = turn.id(CalendarId::parse);
    return desk.keepCalendars().one(turn.principal(), id)
                instanceof Outcome.Found<CalendarLink>(var link)
            && desk.showMatter().jurisdiction(turn.principal(), id.jurisdiction())
                instanceof Outcome.Found<JurisdictionFile>(var file)
        ? new Outcome.Found<>(
            form(
                    file,
                    say("calendars.revoke-the-link"),
                    List.of(),
                    say("calendars.revoke-this-link"))
                .intro(
                    say(
                        "calendars.what-it-is",
                        CalendarWords.whose(link, file),
                        CalendarWords.shows(link.shows())),
                    say("calendars.what-revoking-does"))
                .tag(Tags.of(link))
                .danger())
        : new Outcome.Missing<>();
  }

  private static FormPage form(
      JurisdictionFile file, String title, List<Control> controls, String button) {
    var city = file.jurisdiction();
    var own = "/cities/" + city.id();
    var crumbs =
        List.of(
            new Crumb(own, city.name()),
            new Crumb(own + "/calendars", say("calendars.calendar-links")));
    return FormPage.of(title, city.name(), crumbs, controls, button);
  }
}
