package org.replyby.staffpages;

import java.util.List;
import org.replyby.model.Right;
import org.replyby.staff.Desk;
import org.replyby.staffpages.files.FileForm;
import org.replyby.staffpages.files.FileScreen;
import org.replyby.staffpages.form.FormScreen;
import org.replyby.staffpages.look.Templates;

/** The pages about the papers of a matter. */
record FileRoutes(Desk desk, Templates templates, Notices notices, String site) {
  List<PageRoute> all() {
    var screen = new FileScreen(desk, templates, notices, site);
    var form = new FileForm(desk);
    var forms = new FormScreen(templates, notices);
    return List.of(
        PageRoute.get("/matters/{matter}/files", Right.LOOK, screen::list),
        PageRoute.form(
            "/matters/{matter}/files/new", Right.RECORD, turn -> forms.show(turn, form.add())),
        PageRoute.get("/files/{file}", Right.LOOK, screen::show),
        PageRoute.get("/files/{file}/form", Right.RECORD, screen::form),
        PageRoute.get("/files/{file}/sent", Right.RECORD, screen::sent),
        PageRoute.get("/files/{file}/content", Right.LOOK, screen::content));
  }
}
