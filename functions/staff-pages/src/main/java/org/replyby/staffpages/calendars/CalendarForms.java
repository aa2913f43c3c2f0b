package org.replyby.staffpages.calendars;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.replyby.model.CalendarId;
import org.replyby.model.CalendarLink;
import org.replyby.model.JurisdictionId;
import org.replyby.model.OfficialId;
import org.replyby.staff.Desk;
import org.replyby.staff.calendars.CalendarFields;
import org.replyby.staffpages.Forms;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.ChangeForm;
import org.replyby.staffpages.form.Choice;
import org.replyby.staffpages.form.Control;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.form.FormPage;
import org.replyby.staffpages.http.FormBody;
import org.replyby.usecases.calendars.KeepCalendars;
import org.replyby.usecases.calendars.OpenedCalendar;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;

/** What administrators do with calendar links, and officials with their own. */
public record CalendarForms(Desk desk, CalendarsScreen screen) {
  private static final String OFFICIAL = "official";
  private static final Control SHOWS =
      Control.radios("shows", say("calendars.shows"), CalendarWords.SHOWS)
          .hint(say("calendars.shows.hint"));

  /** For the city that the path names, or one of its officials. */
  public ChangeForm<KeepCalendars.Request, OpenedCalendar> open() {
    return opening(turn -> turn.id(JurisdictionId::new), CalendarForms::ofCity);
  }

  /** For the official whom the path names, if it is the visitor. */
  public ChangeForm<KeepCalendars.Request, OpenedCalendar> openOwn() {
    return opening(turn -> own(turn).jurisdiction(), CalendarForms::ofOwn);
  }

  private static OfficialId own(Turn turn) {
    var official = turn.id(OfficialId::parse);
    if (!turn.asker().officials().contains(official)) {
      throw new Turn.Lost();
    }
    return official;
  }

  private ChangeForm<KeepCalendars.Request, OpenedCalendar> opening(
      Function<Turn, JurisdictionId> city, BiFunction<Turn, JurisdictionFile, FormPage> page) {
    return new ChangeForm<>(
        turn ->
            desk.showMatter().jurisdiction(turn.principal(), city.apply(turn))
                    instanceof Outcome.Found<JurisdictionFile>(var file)
                ? new Outcome.Found<>(page.apply(turn, file))
                : new Outcome.Missing<>(),
        form -> new FormBody(form).texts(OFFICIAL, "shows").json(),
        (turn, fields) ->
            CalendarFields.of(
                city.apply(turn),
                Optional.of(turn.visit().form().text(Forms.KEY)).filter(key -> !key.isEmpty()),
                fields),
        (turn, expected, request) -> desk.keepCalendars().open(turn.principal(), request),
        screen::opened);
  }

  private static FormPage ofCity(Turn turn, JurisdictionFile file) {
    var whose = new ArrayList<Choice>();
    whose.add(new Choice("", say("calendars.the-whole-city")));
    file.officials()
        .forEach(o -> whose.add(new Choice(o.id().toString(), o.name() + ", " + o.role())));
    var official =
        Control.select(OFFICIAL, say("calendars.whose"), whose)
            .hint(say("calendars.whose.hint"))
            .value(turn.visit().query().get(OFFICIAL));
    return opening(turn, file, ofCity(file), List.of(official, SHOWS));
  }

  private static FormPage ofOwn(Turn turn, JurisdictionFile file) {
    return opening(turn, file, ofOwn(), List.of(SHOWS)).fixed(OFFICIAL, own(turn).toString());
  }

  private static FormPage opening(
      Turn turn, JurisdictionFile file, List<Crumb> crumbs, List<Control> controls) {
    return FormPage.of(
            say("calendars.open-a-link"),
            file.jurisdiction().name(),
            crumbs,
            controls,
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
        CalendarsScreen::revoked);
  }

  private Outcome<FormPage> revoking(Turn turn) {
    var id = turn.id(CalendarId::parse);
    return desk.keepCalendars().one(turn.principal(), id)
                instanceof Outcome.Found<CalendarLink>(var link)
            && desk.showMatter().jurisdiction(turn.principal(), id.jurisdiction())
                instanceof Outcome.Found<JurisdictionFile>(var file)
        ? new Outcome.Found<>(
            FormPage.of(
                    say("calendars.revoke-the-link"),
                    file.jurisdiction().name(),
                    CalendarsScreen.isOwn(turn, link) ? ofOwn() : ofCity(file),
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

  private static List<Crumb> ofCity(JurisdictionFile file) {
    var city = file.jurisdiction();
    var own = "/cities/" + city.id();
    return List.of(
        new Crumb(own, city.name()),
        new Crumb(own + "/calendars", say("calendars.calendar-links")));
  }

  private static List<Crumb> ofOwn() {
    return List.of(new Crumb(CalendarsScreen.OWN, say("look.my-calendar")));
  }
}
