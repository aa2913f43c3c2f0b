package org.replyby.staffpages;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.replyby.model.Coded;
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
    return page(
        404,
        frame,
        "There is no page at this address",
        "Check the address. If it is from an email, open the link from the email again, or copy its"
            + " whole address. It may also be of a city whose records you may not see.");
  }

  Answer forbidden(Frame frame, Right right) {
    var roles =
        right.roles().stream().sorted().map(Coded::code).collect(Collectors.joining(" or "));
    return page(
        403,
        frame,
        "Your role does not allow this",
        "This page takes the role of "
            + roles
            + ". An administrator of the city can give it to you.");
  }

  Answer noMember(Frame frame) {
    return page(
        403,
        frame,
        "You are signed in, but you are a member of no city",
        "Ask an administrator of your city to invite you under the email address that you signed in"
            + " with. Then open this page again.");
  }

  Answer foreign(Frame frame) {
    return page(
        403,
        frame,
        "Nothing was changed",
        "This form is not from your present session. Open the page again, and send the form from"
            + " there.");
  }

  Answer held(Frame frame) {
    return page(
        503,
        frame,
        "Nothing can be changed right now",
        "The service was just restored from a backup, and its operator is checking it. Nothing was"
            + " recorded. Please try again later.");
  }

  Answer signInAgain(Frame frame) {
    return page(
        401,
        frame,
        "Your session has ended, and nothing was changed",
        "Sign in again, then go back in your browser: what you typed is still in the form.");
  }

  Answer signInAgainKept(Frame frame, String address) {
    var what =
        "What you sent is kept for one hour, for this browser alone. Sign in, and it is shown again:"
            + " nothing is done before you press the button then.";
    var title = "Your session has ended, and nothing was changed";
    var notice = new Notice(what, address, "Sign in and see what you typed");
    return Answer.html(401, templates.render("notice", frame.titled(title), notice));
  }

  public Answer nothingKept(Frame frame) {
    return page(
        404,
        frame,
        "Nothing is kept for this browser",
        "What was sent after a session had ended is kept for one hour, for the browser that sent it,"
            + " and is shown once. Open the page again, and fill in the form there.");
  }

  Answer otherMethod(Frame frame, Set<String> methods) {
    return page(405, frame, "This page cannot do that", "Open the page again from its link.")
        .with("Allow", String.join(", ", new TreeSet<>(methods)));
  }

  public Answer busy(Frame frame, Duration after, String done) {
    return page(
            503,
            frame,
            "Not done yet",
            "Other people are changing the same matter right now. "
                + (done.isEmpty() ? "Nothing was recorded." : Words.capital(done) + ".")
                + " Wait some seconds, go back, and send the form again.")
        .with("Retry-After", Long.toString(after.toSeconds()));
  }

  Answer changedMeanwhile(Frame frame) {
    return page(
        412,
        frame,
        "Nothing was changed",
        "Somebody else changed this since you opened the page. Open it again, look at what changed,"
            + " and decide then.");
  }

  /** {@code why} is a use case's reason. */
  public Answer contradicted(Frame frame, String why) {
    return page(409, frame, "Nothing was changed", why + ".");
  }

  /** The fault itself is in the log, under the same number. */
  Answer fault(Frame frame, String requestId) {
    return page(
        500,
        frame,
        "Something went wrong",
        "The fault is ours. Please open the page again. If this error comes back, give this number"
            + " to ReplyBy's operator: "
            + requestId);
  }

  Answer page(int status, Frame frame, String title, String what) {
    return Answer.html(status, templates.render("notice", frame.titled(title), new Notice(what)));
  }
}
