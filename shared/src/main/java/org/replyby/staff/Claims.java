package org.replyby.staff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Address;
import org.replyby.model.PersonId;
import org.replyby.usecases.members.Caller;

/**
 * Who is asking, by the claims of a token that was verified, and by nothing else: the same person
 * whether they call the API or sign in at the page. A token says who somebody is. What they may do
 * is on record here, but for operators: nobody here could name the first one.
 */
public final class Claims {
  private static final String GROUPS = "replyby_groups";

  /** Cognito's own claim, with the sign-in that the stack makes. */
  private static final String COGNITO_GROUPS = "cognito:groups";

  /** The group of operators. It counts only alone, so that no list of cities can hide it. */
  private static final Set<String> OPERATORS = Set.of("*");

  /** API Gateway passes a list as one text: [chicago-il cook-county-il]. A token has a list. */
  private static final Pattern BETWEEN = Pattern.compile("[\\s,\\[\\]]+");

  private Claims() {}

  /** Empty if the claims name nobody. */
  public static Optional<Caller> caller(Map<String, ?> claims) {
    if (!(claims.get("sub") instanceof String subject) || subject.isBlank()) {
      return Optional.empty();
    }
    var groups = named(claims.get(claims.containsKey(GROUPS) ? GROUPS : COGNITO_GROUPS));
    var issuer = claims.get("iss") instanceof String named ? named : "";
    return Optional.of(
        new Caller(
            subject, PersonId.of(issuer, subject), groups.equals(OPERATORS), verified(claims)));
  }

  /** API Gateway passes true as a text. */
  private static Address.@Nullable Email verified(Map<String, ?> claims) {
    return "true".equals(String.valueOf(claims.get("email_verified")))
            && claims.get("email") instanceof String email
            && !email.isBlank()
        ? new Address.Email(email.toLowerCase(Locale.ROOT))
        : null;
  }

  private static Set<String> named(@Nullable Object claim) {
    var text =
        claim instanceof List<?> list
            ? list.stream().map(String::valueOf).collect(Collectors.joining(" "))
            : claim instanceof String one ? one : "";
    return BETWEEN.splitAsStream(text).filter(g -> !g.isEmpty()).collect(Collectors.toSet());
  }
}
