package org.replyby.staffpages;

import java.util.List;
import org.replyby.model.Right;
import org.replyby.staff.Desk;
import org.replyby.staffpages.exports.ExportForm;
import org.replyby.staffpages.exports.ExportScreen;
import org.replyby.staffpages.files.FileForm;
import org.replyby.staffpages.files.FileScreen;
import org.replyby.staffpages.files.WithdrawalForm;
import org.replyby.staffpages.form.FormScreen;
import org.replyby.staffpages.history.History;
import org.replyby.staffpages.look.Templates;

/** The pages about the papers of a matter, and about the whole matter as a file. */
record FileRoutes(Desk desk, Templates templates, Notices notices, History history, String site) {
  List<PageRoute> all() {
    var screen = new FileScreen(desk, templates, notices, history, site);
    var form = new FileForm(desk);
    var withdrawal = new WithdrawalForm(desk);
    var forms = new FormScreen(templates, notices);
    var exports = new ExportScreen(desk, templates, notices);
    var export = new ExportForm(desk);
    return List.of(
        PageRoute.get("/matters/{matter}/files", Right.LOOK, screen::list),
        PageRoute.form(
            "/matters/{matter}/files/new", Right.RECORD, turn -> forms.show(turn, form.add())),
        PageRoute.get("/files/{file}", Right.LOOK, screen::show),
        PageRoute.get("/files/{file}/form", Right.RECORD, screen::form),
        PageRoute.post("/files/{file}/again", Right.RECORD, screen::ask),
        PageRoute.get("/files/{file}/sent", Right.RECORD, screen::sent),
        PageRoute.get("/files/{file}/content", Right.LOOK, screen::content),
        PageRoute.form(
            "/files/{file}/withdrawal",
            Right.TAKE_BACK,
            turn -> forms.show(turn, withdrawal.withdraw())),
        PageRoute.form(
            "/matters/{matter}/exports/new", Right.LOOK, turn -> forms.show(turn, export.ask())),
        PageRoute.get("/exports/{export}", Right.LOOK, exports::show),
        PageRoute.get("/exports/{export}/content", Right.LOOK, exports::content));
  }
}
