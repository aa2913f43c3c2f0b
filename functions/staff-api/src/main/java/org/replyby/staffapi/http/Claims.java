package org.replyby.staffapi.http;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.model.JurisdictionId;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;

/** Who is asking, by the claims of a token that API Gateway has verified, and by nothing else. */
final class Claims {
  private static final String JURISDICTIONS = "replyby_jurisdictions";
  private static final String OFFICIALS = "replyby_officials";

  /** Cognito's own claim: with the sign-in that the stack makes, groups are named as cities are. */
  private static final String GROUPS = "cognito:groups";

  private static final String EVERYWHERE = "*";

  /** API Gateway passes a list as one text: [chicago-il cook-county-il]. */
  private static final Pattern BETWEEN = Pattern.compile("[\\s,\\[\\]]+");

  private Claims() {}

  static Optional<Principal> principal(Map<String, ?> claims) {
    if (!(claims.get("sub") instanceof String subject) || subject.isBlank() || isIdToken(claims)) {
      return Optional.empty();
    }
    var named = named(claims.get(claims.containsKey(JURISDICTIONS) ? JURISDICTIONS : GROUPS));
    var jurisdictions =
        named.stream()
            .filter(JurisdictionId::isValid)
            .map(JurisdictionId::new)
            .collect(Collectors.toSet());
    var everywhere = named.contains(EVERYWHERE);
    return Optional.of(new Principal(subject, jurisdictions, everywhere, officials(claims), false));
  }

  /**
   * Cognito's two tokens both pass API Gateway. The one that says who somebody is goes to programs
   * that need not be allowed to act for them.
   */
  private static boolean isIdToken(Map<String, ?> claims) {
    return claims.get("token_use") instanceof String use && !use.equals("access");
  }

  /** The officials who are the same person: only so does anybody see a restricted matter. */
  private static Set<OfficialId> officials(Map<String, ?> claims) {
    return named(claims.get(OFFICIALS)).stream()
        .flatMap(id -> official(id).stream())
        .collect(Collectors.toSet());
  }

  private static Optional<OfficialId> official(String id) {
    try {
      return Optional.of(OfficialId.parse(id));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private static Set<String> named(@Nullable Object claim) {
    return claim instanceof String list
        ? BETWEEN.splitAsStream(list).collect(Collectors.toSet())
        : Set.of();
  }
}
