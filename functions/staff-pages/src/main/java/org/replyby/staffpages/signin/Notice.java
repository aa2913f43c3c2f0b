package org.replyby.staffpages.signin;

import org.replyby.staffpages.http.Answer;

/** The page that says why somebody is not signed in, and what they can do. */
@FunctionalInterface
public interface Notice {
  Answer page(int status, String title, String what);
}
