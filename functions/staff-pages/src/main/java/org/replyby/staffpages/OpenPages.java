package org.replyby.staffpages;

import static org.replyby.staffpages.words.PageTexts.say;

import java.time.InstantSource;
import java.util.Optional;
import org.replyby.staffpages.calculator.CalculatorScreen;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.Visit;
import org.replyby.staffpages.look.Frame;
import org.replyby.staffpages.look.Templates;
import org.replyby.staffpages.signin.Doorkeeper;

/** What anybody may open: signing in and out, and the calculator. */
record OpenPages(Doorkeeper door, Templates templates, Notices notices, InstantSource clock) {
  Optional<Answer> at(Visit visit, Frame frame) {
    return switch (visit.path()) {
      case "/sign-in" -> Optional.of(door.signIn(visit, visit.query().getOrDefault("to", "/")));
      case "/signed-in" -> Optional.of(door.signedIn(visit));
      case "/signed-out" ->
          Optional.of(
              notices.page(
                  200, frame, say("look.you-are-signed-out"), say("look.close-this-window-if")));
      case "/calculator" ->
          Optional.of(new CalculatorScreen(templates).show(visit, seen(visit, frame)));
      default -> Optional.empty();
    };
  }

  /** With the visitor's name, if they are signed in. */
  private Frame seen(Visit visit, Frame frame) {
    return visit.cookies().isEmpty()
        ? frame
        : door.session(visit).map(frame::signedIn).orElse(frame);
  }
}
