package org.replyby.staffpages;

import java.util.List;
import org.replyby.model.Right;
import org.replyby.staff.Desk;
import org.replyby.staffpages.change.ChangeScreen;
import org.replyby.staffpages.change.DoneScreen;
import org.replyby.staffpages.change.HandScreen;
import org.replyby.staffpages.deadline.DeadlineForms;
import org.replyby.staffpages.deadline.DeadlineScreen;
import org.replyby.staffpages.demand.DemandForms;
import org.replyby.staffpages.demand.DemandScreen;
import org.replyby.staffpages.ending.EndingScreen;
import org.replyby.staffpages.kept.KeptScreen;
import org.replyby.staffpages.look.Templates;
import org.replyby.staffpages.matter.MatterScreen;
import org.replyby.staffpages.signin.Doorkeeper;
import org.replyby.staffpages.today.TodayScreen;

/** Every page, and the right that it takes. */
final class Routes {
  private Routes() {}

  static List<PageRoute> of(
      Desk desk, Doorkeeper door, Templates templates, Notices notices, KeptScreen kept) {
    var today = new TodayScreen(desk, templates);
    var deadline = new DeadlineScreen(desk, templates, notices);
    var forms = new DeadlineForms(desk, deadline);
    var matter = new MatterScreen(desk, templates, notices);
    var letter = new DemandScreen<>(desk, templates, notices, DemandForms.LETTER);
    var subpoena = new DemandScreen<>(desk, templates, notices, DemandForms.SUBPOENA);
    var ending = new EndingScreen(desk, templates, notices);
    var change = new ChangeScreen(desk, templates, notices);
    var hand = new HandScreen(desk, templates, notices);
    var done = new DoneScreen(desk, templates, notices);
    return List.of(
        PageRoute.get("/", Right.LOOK, today::show),
        PageRoute.get("/matters/{matter}", Right.LOOK, matter::show),
        PageRoute.form("/letters/new", Right.RECORD, letter::show),
        PageRoute.form("/subpoenas/new", Right.RECORD, subpoena::show),
        PageRoute.form("/deadlines/new", Right.RECORD, hand::show),
        PageRoute.get("/deadlines/{deadline}", Right.LOOK, deadline::show),
        PageRoute.post("/deadlines/{deadline}/confirmation", Right.DECIDE, forms::confirm),
        PageRoute.post("/deadlines/{deadline}/met", Right.DECIDE, forms::met),
        PageRoute.form("/deadlines/{deadline}/extension", Right.DECIDE, change::extension),
        PageRoute.form("/deadlines/{deadline}/correction", Right.DECIDE, change::deadline),
        PageRoute.form("/documents/{document}/correction", Right.DECIDE, change::document),
        PageRoute.form("/documents/{document}/void", Right.DECIDE, change::voiding),
        PageRoute.get("/changes/{change}", Right.LOOK, done::show),
        PageRoute.form("/deadlines/{deadline}/withdrawn", Right.DECIDE, ending::withdrawn),
        PageRoute.form("/deadlines/{deadline}/reopening", Right.DECIDE, ending::reopening),
        PageRoute.form(
            "/deadlines/{deadline}/closing-confirmation", Right.DECIDE, ending::confirmation),
        PageRoute.get(KeptScreen.PATH, Right.SIGNED_IN, kept::show),
        PageRoute.post("/sign-out", Right.SIGNED_IN, turn -> door.signOut(turn.visit())));
  }
}
