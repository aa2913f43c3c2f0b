package org.replyby.staffpages;

import java.util.List;
import org.replyby.model.Right;
import org.replyby.staff.Desk;
import org.replyby.staffpages.form.ChangeForm;
import org.replyby.staffpages.form.FormScreen;
import org.replyby.staffpages.history.History;
import org.replyby.staffpages.history.HistoryScreen;
import org.replyby.staffpages.look.Templates;
import org.replyby.staffpages.officials.AbsenceForms;
import org.replyby.staffpages.officials.AddressForms;
import org.replyby.staffpages.officials.OfficialForms;
import org.replyby.staffpages.officials.OfficialScreen;
import org.replyby.staffpages.officials.OfficialsScreen;

/** The pages about a city: its officials, what it is, and who may do what. */
record CityRoutes(Desk desk, Templates templates, Notices notices, History history) {
  List<PageRoute> all() {
    return officials();
  }

  private List<PageRoute> officials() {
    var list = new OfficialsScreen(desk, templates, notices, history);
    var one = new OfficialScreen(desk, templates, notices, history);
    var changes = new HistoryScreen(desk, templates, notices, history);
    var officials = new OfficialForms(desk);
    var absences = new AbsenceForms(desk);
    var addresses = new AddressForms(desk);
    return List.of(
        PageRoute.get("/cities/{city}/history", Right.LOOK, changes::show),
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

  /** A form of those who keep the city's people and settings. */
  private <R, T> PageRoute kept(String template, ChangeForm<R, T> form) {
    return form(template, Right.ADMINISTER, form);
  }

  private <R, T> PageRoute form(String template, Right right, ChangeForm<R, T> form) {
    var screen = new FormScreen(templates, notices);
    return PageRoute.form(template, right, turn -> screen.show(turn, form));
  }
}
