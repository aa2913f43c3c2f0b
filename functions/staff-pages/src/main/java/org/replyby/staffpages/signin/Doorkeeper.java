package org.replyby.staffpages.signin;

import java.util.Optional;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.Visit;

/** Lets people in and out. */
public interface Doorkeeper {
  /** The session that the visit's cookie names, if it is not over. One read. */
  Optional<Session> session(Visit visit);

  /**
   * Whether the visit's cookie names a session that was here, although it is over. One read: what
   * nobody with a session sent is not worth keeping.
   */
  boolean knew(Visit visit);

  /**
   * Leads to the issuer's sign-in, which leads back to {@code address} of this site; anything else
   * than an address of this site leads to the start page.
   */
  Answer signIn(Visit visit, String address);

  /** Comes back from the issuer's sign-in. */
  Answer signedIn(Visit visit);

  /** Ends the session here and at the issuer. */
  Answer signOut(Visit visit);

  /** The issuer whose subjects the dockets name. */
  String issuer();

  /** The origin of the issuer's sign-in page, such as https://login.example.gov. */
  String signInOrigin();
}
