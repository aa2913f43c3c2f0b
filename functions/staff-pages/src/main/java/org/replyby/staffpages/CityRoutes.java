package org.replyby.staffpages;

import java.util.List;
import java.util.stream.Stream;
import org.replyby.model.Right;
import org.replyby.staff.Desk;
import org.replyby.staffpages.calendars.CalendarForms;
import org.replyby.staffpages.calendars.CalendarsScreen;
import org.replyby.staffpages.campaign.CampaignScreen;
import org.replyby.staffpages.campaign.CampaignsScreen;
import org.replyby.staffpages.city.CitiesScreen;
import org.replyby.staffpages.city.CityForms;
import org.replyby.staffpages.city.CityScreen;
import org.replyby.staffpages.city.CourtHoursForm;
import org.replyby.staffpages.city.DateForms;
import org.replyby.staffpages.city.SharingForm;
import org.replyby.staffpages.form.ChangeForm;
import org.replyby.staffpages.form.FormScreen;
import org.replyby.staffpages.history.History;
import org.replyby.staffpages.history.HistoryScreen;
import org.replyby.staffpages.look.Templates;
import org.replyby.staffpages.members.MemberForms;
import org.replyby.staffpages.members.MembersScreen;
import org.replyby.staffpages.officials.AbsenceForms;
import org.replyby.staffpages.officials.AddressForms;
import org.replyby.staffpages.officials.OfficialForms;
import org.replyby.staffpages.officials.OfficialScreen;
import org.replyby.staffpages.officials.OfficialsScreen;
import org.replyby.staffpages.review.JobScreen;
import org.replyby.staffpages.review.ReviewScreen;
import org.replyby.staffpages.review.ReviewedForm;
import org.replyby.staffpages.webhooks.WebhookForms;
import org.replyby.staffpages.webhooks.WebhooksScreen;

/** The pages about a city: its officials, what it is, and who may do what. */
record CityRoutes(Desk desk, Templates templates, Notices notices, History history) {
  List<PageRoute> all() {
    return Stream.of(cities(), officials(), members(), calendars(), webhooks())
        .flatMap(List::stream)
        .toList();
  }

  private List<PageRoute> cities() {
    var all = new CitiesScreen(desk, templates);
    var one = new CityScreen(desk, templates, notices, history);
    var changes = new HistoryScreen(desk, templates, notices, history);
    var settings = new CityForms(desk);
    var dates = new DateForms(desk);
    var job = new JobScreen(desk, templates, notices);
    return List.of(
        PageRoute.get("/cities", Right.LOOK, all::show),
        PageRoute.get("/cities/{city}", Right.LOOK, one::show),
        PageRoute.get("/cities/{city}/history", Right.LOOK, changes::show),
        kept("/cities/{city}/contact", settings.contact()),
        kept("/cities/{city}/escalation", settings.escalation()),
        kept("/cities/{city}/second-person", settings.secondPerson()),
        reviewed("/cities/{city}/correction", dates.correction()),
        reviewed("/cities/{city}/court-hours", new CourtHoursForm(desk).form()),
        reviewed("/cities/{city}/closings/new", dates.closing()),
        reviewed("/cities/{city}/closings/removal", dates.removal()),
        PageRoute.get("/recalculations/{recalculation}", Right.LOOK, job::show),
        form("/matters/{matter}/sharing", Right.DECIDE, new SharingForm(desk).form()));
  }

  private List<PageRoute> officials() {
    var list = new OfficialsScreen(desk, templates, notices, history);
    var one = new OfficialScreen(desk, templates, notices, history);
    var officials = new OfficialForms(desk);
    var absences = new AbsenceForms(desk);
    var addresses = new AddressForms(desk);
    return List.of(
        PageRoute.get("/cities/{city}/officials", Right.LOOK, list::show),
        kept("/cities/{city}/officials/new", officials.register()),
        PageRoute.get("/officials/{official}", Right.LOOK, one::show),
        kept("/officials/{official}/description", officials.describe()),
        kept("/officials/{official}/leave", absences.leave()),
        kept("/officials/{official}/return", absences.endLeave()),
        kept("/officials/{official}/retirement", absences.retire()),
        kept("/officials/{official}/digest", officials.digest()),
        kept("/officials/{official}/attorney", officials.attorney()),
        kept("/officials/{official}/addresses/new", addresses.subscribe()),
        kept("/addresses/{address}/confirmation", addresses.confirm()),
        kept("/addresses/{address}/test", addresses.test()),
        kept("/addresses/{address}/removal", addresses.remove()));
  }

  private List<PageRoute> members() {
    var list = new MembersScreen(desk, templates, notices, history);
    var members = new MemberForms(desk);
    var campaigns = new CampaignsScreen(desk, templates);
    var campaign = new CampaignScreen(desk, templates);
    return List.of(
        PageRoute.get("/cities/{city}/members", Right.LOOK, list::show),
        kept("/cities/{city}/members/new", members.invite()),
        kept("/members/{member}/roles", members.change()),
        kept("/members/{member}/removal", members.remove()),
        kept("/members/{member}/invitation", members.inviteAgain()),
        PageRoute.get("/campaigns", Right.OBSERVE, campaigns::show),
        PageRoute.get("/campaigns/{campaign}", Right.OBSERVE, campaign::show));
  }

  private List<PageRoute> calendars() {
    var list = new CalendarsScreen(desk, templates, notices);
    var calendars = new CalendarForms(desk, list);
    return List.of(
        PageRoute.get("/cities/{city}/calendars", Right.ADMINISTER, list::show),
        kept("/cities/{city}/calendars/new", calendars.open()),
        PageRoute.get(CalendarsScreen.OWN, Right.LOOK, list::own),
        form("/officials/{official}/calendar", Right.LOOK, calendars.openOwn()),
        form("/calendars/{calendar}/removal", Right.LOOK, calendars.revoke()));
  }

  private List<PageRoute> webhooks() {
    var screen = new WebhooksScreen(desk, templates, notices);
    var forms = new WebhookForms(desk, screen);
    return List.of(
        PageRoute.get("/cities/{city}/webhooks", Right.ADMINISTER, screen::list),
        kept("/cities/{city}/webhooks/new", forms.open()),
        PageRoute.get("/webhooks/{webhook}", Right.ADMINISTER, screen::show),
        kept("/webhooks/{webhook}/test", forms.test()),
        kept("/webhooks/{webhook}/secret", forms.secret()),
        kept("/webhooks/{webhook}/removal", forms.end()));
  }

  /** A form of those who keep the city's people and settings. */
  private <R, T> PageRoute kept(String template, ChangeForm<R, T> form) {
    return form(template, Right.ADMINISTER, form);
  }

  /** The same for what moves dates, which is the administrator's for a whole city. */
  private PageRoute reviewed(String template, ReviewedForm form) {
    var screen = new ReviewScreen(desk, templates, new FormScreen(templates, notices));
    return PageRoute.form(template, Right.ADMINISTER, turn -> screen.show(turn, form));
  }

  private <R, T> PageRoute form(String template, Right right, ChangeForm<R, T> form) {
    var screen = new FormScreen(templates, notices);
    return PageRoute.form(template, right, turn -> screen.show(turn, form));
  }
}
