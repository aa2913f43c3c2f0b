package org.replyby.staffapi.http;

import java.util.Map;
import java.util.Optional;
import org.replyby.staff.Claims;
import org.replyby.usecases.members.Caller;

/** Who is asking, by the claims of an access token that API Gateway has verified. */
final class AccessToken {
  private AccessToken() {}

  static Optional<Caller> caller(Map<String, ?> claims) {
    return isIdToken(claims) ? Optional.empty() : Claims.caller(claims);
  }

  /**
   * Cognito's two tokens both pass API Gateway. The one that says who somebody is goes to programs
   * that need not be allowed to act for them.
   */
  private static boolean isIdToken(Map<String, ?> claims) {
    return claims.get("token_use") instanceof String use && !use.equals("access");
  }
}
