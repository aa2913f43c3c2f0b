package org.replyby.staffpages.signin;

import static org.replyby.staffpages.words.PageTexts.say;

import org.replyby.staffpages.http.Answer;

/** The notice without any look, for as long as the site has none. */
public final class PlainNotice {
  private PlainNotice() {}

  /** Both texts are the service's own. */
  public static Answer page(int status, String title, String what) {
    return Answer.html(
        status,
        """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <title>%s</title>
        <h1>%s</h1>
        <p>%s</p>
        <p><a href="/">%s</a></p>
        </html>
        """
            .formatted(say("look.title", title), title, what, say("signin.open-the-start-page")));
  }
}
