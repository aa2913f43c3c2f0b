package org.replyby.staffpages.signin;

import java.util.Optional;
import java.util.regex.Pattern;
import org.replyby.staffpages.http.Visit;
import org.replyby.usecases.sessions.SessionId;

/**
 * The two cookies. Their prefix makes a browser refuse them from any other host, without TLS, and
 * for a part of the site. They end with the browser, and no script can read them.
 */
final class Cookies {
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

  static String cleared(String name) {
    return name + "=" + ATTRIBUTES + "; Max-Age=0";
  }
}
