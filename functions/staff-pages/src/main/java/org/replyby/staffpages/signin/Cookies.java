package org.replyby.staffpages.signin;

import java.util.Optional;
import java.util.regex.Pattern;
import org.replyby.staffpages.http.Visit;
import org.replyby.usecases.sessions.SessionId;

/**
 * The cookies. Their prefix makes a browser refuse them from any other host, without TLS, and for a
 * part of the site. Those of the sign-in end with the browser, and no script can read any.
 */
public final class Cookies {
  static final String SESSION = "__Host-replyby";
  static final String ATTEMPT = "__Host-replyby-attempt";

  private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Lax";
  private static final Pattern SECRET = Pattern.compile("[\\w-]{43}");

  private Cookies() {}

  static Optional<SessionId> session(Visit visit) {
    return Optional.ofNullable(visit.cookies().get(SESSION)).flatMap(SessionId::parse);
  }

  static Optional<String> attempt(Visit visit) {
    return Optional.ofNullable(visit.cookies().get(ATTEMPT))
        .filter(value -> SECRET.matcher(value).matches());
  }

  static String set(String name, String value) {
    return name + "=" + value + ATTRIBUTES;
  }

  /** A cookie that the browser keeps for a year. */
  public static String kept(String name, String value) {
    return set(name, value) + "; Max-Age=31536000";
  }

  static String cleared(String name) {
    return name + "=" + ATTRIBUTES + "; Max-Age=0";
  }
}
