package org.replyby.staffpages;

import java.util.List;
import org.replyby.model.Right;
import org.replyby.model.imports.ImportKind;
import org.replyby.staff.Desk;
import org.replyby.staffpages.history.History;
import org.replyby.staffpages.imports.ImportScreen;
import org.replyby.staffpages.imports.ImportsScreen;
import org.replyby.staffpages.look.Templates;

/** The pages about tables of what a city already has. */
record ImportRoutes(Desk desk, Templates templates, Notices notices, History history, String site) {
  List<PageRoute> all() {
    var all = new ImportsScreen(desk, templates, notices);
    var one = new ImportScreen(desk, templates, notices, history, site);
    return List.of(
        PageRoute.form(
            "/cities/{city}/imports",
            Right.IMPORT,
            turn -> turn.visit().isReading() ? all.list(turn) : all.open(turn)),
        PageRoute.get(
            "/cities/{city}/imports/letters.csv",
            Right.IMPORT,
            turn -> all.template(ImportKind.LETTERS)),
        PageRoute.get(
            "/cities/{city}/imports/officials.csv",
            Right.IMPORT,
            turn -> all.template(ImportKind.OFFICIALS)),
        PageRoute.get("/imports/{import}", Right.IMPORT, one::show),
        PageRoute.get("/imports/{import}/table", Right.IMPORT, one::table),
        PageRoute.post("/imports/{import}/start", Right.IMPORT, one::start),
        PageRoute.post("/imports/{import}/stop", Right.IMPORT, one::stop),
        PageRoute.post("/imports/{import}/subscribe", Right.ADMINISTER, one::subscribe));
  }
}
