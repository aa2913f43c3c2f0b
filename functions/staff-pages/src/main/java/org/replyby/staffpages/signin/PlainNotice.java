package org.replyby.staffpages.signin;

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
        <title>%s - ReplyBy</title>
        <h1>%s</h1>
        <p>%s</p>
        <p><a href="/">Open the start page</a></p>
        </html>
        """
            .formatted(title, title, what));
  }
}
