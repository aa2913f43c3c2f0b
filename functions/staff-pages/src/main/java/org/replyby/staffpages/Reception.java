package org.replyby.staffpages;

import org.replyby.staff.Desk;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.Visit;
import org.replyby.staffpages.signin.Doorkeeper;

/** Every visit comes in here. */
record Reception(Desk desk, Doorkeeper door, String site, boolean isHeld) {
  Answer receive(Visit visit) {
    return visit.path().equals("/sign-in")
        ? door.signIn(visit, visit.query().getOrDefault("to", "/"))
        : Answer.html(404, "");
  }
}
