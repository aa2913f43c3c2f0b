package org.replyby.staffpages;

import java.util.List;
import org.replyby.model.Right;
import org.replyby.staff.Desk;
import org.replyby.staffpages.change.ChangeScreen;
import org.replyby.staffpages.ending.EndingScreen;
import org.replyby.staffpages.look.Templates;

/** The pages on which counsel changes a date, or ends a deadline. */
record DateRoutes(Desk desk, Templates templates, Notices notices) {
  List<PageRoute> all() {
    var change = new ChangeScreen(desk, templates, notices);
    var ending = new EndingScreen(desk, templates, notices);
    return List.of(
        form("/deadlines/{deadline}/extension", change::extension),
        form("/deadlines/{deadline}/correction", change::deadline),
        form("/documents/{document}/correction", change::document),
        form("/documents/{document}/void", change::voiding),
        form("/deadlines/{deadline}/withdrawn", ending::withdrawn),
        form("/deadlines/{deadline}/reopening", ending::reopening),
        form("/deadlines/{deadline}/closing-confirmation", ending::confirmation));
  }

  private static PageRoute form(String template, PageRoute.Screen screen) {
    return PageRoute.form(template, Right.DECIDE, screen);
  }
}
