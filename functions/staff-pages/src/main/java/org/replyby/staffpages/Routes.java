package org.replyby.staffpages;

import java.util.List;
import java.util.stream.Stream;
import org.replyby.model.Right;
import org.replyby.staff.Desk;
import org.replyby.staffpages.change.HandScreen;
import org.replyby.staffpages.deadline.DeadlineForms;
import org.replyby.staffpages.deadline.DeadlineScreen;
import org.replyby.staffpages.demand.DemandForms;
import org.replyby.staffpages.demand.DemandScreen;
import org.replyby.staffpages.history.DocketScreen;
import org.replyby.staffpages.history.History;
import org.replyby.staffpages.kept.KeptScreen;
import org.replyby.staffpages.look.Templates;
import org.replyby.staffpages.matter.FileScreen;
import org.replyby.staffpages.matter.MatterScreen;
import org.replyby.staffpages.signin.Doorkeeper;
import org.replyby.staffpages.tables.TableScreen;
import org.replyby.staffpages.today.TodayScreen;
import org.replyby.staffpages.today.WeekScreen;

/** Every page, and the right that it takes. */
final class Routes {
  private Routes() {}

  static List<PageRoute> of(
      Desk desk,
      Doorkeeper door,
      Templates templates,
      Notices notices,
      KeptScreen kept,
      String site) {
    var today = new TodayScreen(desk, templates);
    var week = new WeekScreen(desk, templates);
    var deadline = new DeadlineScreen(desk, templates, notices);
    var forms = new DeadlineForms(desk, deadline);
    var history = new History(desk, door.issuer());
    var matter = new MatterScreen(desk, templates, notices, history);
    var letter = new DemandScreen<>(desk, templates, notices, DemandForms.LETTER);
    var subpoena = new DemandScreen<>(desk, templates, notices, DemandForms.SUBPOENA);
    var docket = new DocketScreen(desk, templates, notices, history);
    var city = new CityRoutes(desk, templates, notices, history).all().stream();
    var tables = new TableScreen(desk, notices);
    var matters =
        List.of(
            PageRoute.get("/", Right.LOOK, today::show),
            PageRoute.get("/week", Right.LOOK, week::show),
            PageRoute.get("/matters/{matter}", Right.LOOK, matter::show),
            PageRoute.get("/matters/{matter}/docket", Right.LOOK, docket::show),
            PageRoute.get("/deadlines.csv", Right.LOOK, tables::deadlines),
            PageRoute.get("/cities/{city}/officials.csv", Right.LOOK, tables::officials),
            PageRoute.get("/matters/{matter}/docket.csv", Right.LOOK, tables::docket),
            PageRoute.get("/matters/{matter}/alerts.csv", Right.LOOK, tables::alerts),
            PageRoute.get("/matters/{matter}/sheet", Right.LOOK, matter::sheet),
            PageRoute.get("/matters/{matter}/file", Right.LOOK, new FileScreen(desk, notices)::zip),
            PageRoute.form("/letters/new", Right.RECORD, letter::show),
            PageRoute.form("/subpoenas/new", Right.RECORD, subpoena::show),
            PageRoute.form(
                "/deadlines/new", Right.RECORD, new HandScreen(desk, templates, notices)::show),
            PageRoute.get("/deadlines/{deadline}", Right.LOOK, deadline::show),
            PageRoute.post("/deadlines/{deadline}/confirmation", Right.DECIDE, forms::confirm),
            PageRoute.post("/deadlines/{deadline}/met", Right.DECIDE, forms::met),
            PageRoute.get(KeptScreen.PATH, Right.SIGNED_IN, kept::show),
            PageRoute.post("/sign-out", Right.SIGNED_IN, turn -> door.signOut(turn.visit())));
    return Stream.of(
            matters.stream(),
            new DateRoutes(desk, templates, notices).all().stream(),
            new FileRoutes(desk, templates, notices, history, site).all().stream(),
            new ImportRoutes(desk, templates, notices, history, site).all().stream(),
            city)
        .flatMap(routes -> routes)
        .toList();
  }
}
