package org.replyby.staffpages.look;

import org.replyby.staffpages.http.Answer;

/** The sign-in's own pages, such as why somebody is not signed in, in the look of all others. */
public final class SignInNotice implements org.replyby.staffpages.signin.Notice {
  private static final String ADDRESS = "/signed-in";

  private final Templates templates = new Templates();
  private final Frame frame = Frame.at(ADDRESS, new Asset().style());

  /** Both texts are the service's own. */
  @Override
  public Answer page(int status, String title, String what) {
    return Answer.html(status, templates.render("notice", frame.titled(title), new Notice(what)));
  }
}
