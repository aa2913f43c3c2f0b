package org.replyby.staffpages.look;

import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.signin.Session;

/**
 * What is around a page's own content. {@code title} is the page's, without the service's name.
 * {@code city} is the city that the page is about, null if it is about several or none. {@code
 * person} is who is signed in, null for nobody; {@code formToken} is in each form, empty then.
 * {@code here} is the page's own address, to mark its link.
 */
public record Frame(
    String title,
    @Nullable String city,
    @Nullable String person,
    String formToken,
    String here,
    String style) {
  /** The same around a page about a city. */
  public Frame of(String named) {
    return new Frame(title, named, person, formToken, here, style);
  }

  /** The same for somebody who is signed in. */
  public Frame signedIn(Session session) {
    return new Frame(title, city, session.name(), session.formToken(), here, style);
  }

  /** The same with the page's title. */
  public Frame titled(String named) {
    return new Frame(named, city, person, formToken, here, style);
  }

  public boolean isSignedIn() {
    return person != null;
  }

  /** What marks the link of the page that is open; null for any other. */
  public @Nullable String current(String address) {
    return here.equals(address) ? "page" : null;
  }
}
