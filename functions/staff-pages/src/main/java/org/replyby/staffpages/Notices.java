package org.replyby.staffpages;

import static org.replyby.staffpages.words.PageTexts.say;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.replyby.model.Coded;
import org.replyby.model.MatterId;
import org.replyby.model.Right;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Frame;
import org.replyby.staffpages.look.Notice;
import org.replyby.staffpages.look.Templates;
import org.replyby.staffpages.look.Words;

/** Pages that say why something is not shown or not done, and what to do instead. */
public final class Notices {
  private final Templates templates;

  Notices(Templates templates) {
    this.templates = templates;
  }

  public Answer missing(Frame frame) {
    return page(404, frame, say("look.there-is-no-page"), say("look.check-the-address-if"));
  }

  Answer forbidden(Frame frame, Right right) {
    var roles = Words.or(right.roles().stream().sorted().map(Coded::code).toList());
    return page(403, frame, say("look.your-role-does-not"), say("look.role-that-it-takes", roles));
  }

  Answer noMember(Frame frame) {
    return page(403, frame, say("look.you-are-signed"), say("look.ask-an-administrator"));
  }

  Answer foreign(Frame frame) {
    return page(403, frame, say("common.nothing-was-changed"), say("look.form-of-another-session"));
  }

  Answer held(Frame frame) {
    return page(503, frame, say("look.nothing-can-be-changed"), say("look.the-service-was-just"));
  }

  Answer signInAgain(Frame frame) {
    return page(401, frame, say("look.your-session-has-ended"), say("look.sign-in-again-then"));
  }

  Answer signInAgainKept(Frame frame, String address) {
    var what = say("look.what-you-sent");
    var title = say("look.your-session-has-ended");
    var notice = new Notice(what, address, say("look.sign-in-and-see"));
    return Answer.html(401, templates.render("notice", frame.titled(title), notice));
  }

  public Answer nothingKept(Frame frame) {
    return page(404, frame, say("look.nothing-is-kept"), say("look.what-was-sent-after"));
  }

  Answer otherMethod(Frame frame, Set<String> methods) {
    return page(405, frame, say("look.this-page-cannot-do"), say("look.open-the-page-again"))
        .with("Allow", String.join(", ", new TreeSet<>(methods)));
  }

  public Answer busy(Frame frame, Duration after, String done) {
    var what =
        done.isEmpty()
            ? say("look.other-people-are-changing")
            : say("look.done-so-far", Words.capital(done));
    return page(503, frame, say("look.not-done-yet"), what)
        .with("Retry-After", Long.toString(after.toSeconds()));
  }

  /** All of a list was asked for in one file. */
  public Answer tooLong(Frame frame) {
    return page(400, frame, say("look.too-long-for-a-file"), say("look.choose-fewer"));
  }

  public Answer fileTooLarge(Frame frame, MatterId matter) {
    return page(413, frame, say("look.file-too-large"), say("look.file-too-large-way-out", matter));
  }

  Answer changedMeanwhile(Frame frame) {
    return page(
        412, frame, say("common.nothing-was-changed"), say("look.somebody-else-changed-this"));
  }

  /** {@code why} is a use case's reason. */
  public Answer contradicted(Frame frame, String why) {
    return page(409, frame, say("common.nothing-was-changed"), why + ".");
  }

  /** The fault itself is in the log, under the same number. */
  Answer fault(Frame frame, String requestId) {
    return page(
        500, frame, say("look.something-went-wrong"), say("look.the-fault-is-ours", requestId));
  }

  Answer page(int status, Frame frame, String title, String what) {
    return Answer.html(status, templates.render("notice", frame.titled(title), new Notice(what)));
  }
}
