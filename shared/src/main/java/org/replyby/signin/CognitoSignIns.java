package org.replyby.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Address;
import org.replyby.model.Membership;
import org.replyby.usecases.members.SignIns;

/**
 * The users of the stack's own pool. Nobody signs up there, so that whoever is invited becomes a
 * user, and Cognito sends them the pool's invitation with a password for once. A fault of Cognito
 * is {@link SignIns.Unavailable}: nothing is on record yet, and the request can be sent again.
 */
public final class CognitoSignIns implements SignIns {
  /** How long a first password is good: TemporaryPasswordValidityDays of template.yaml. */
  private static final Duration FIRST_PASSWORD = Duration.ofDays(7);

  private static final String CREATE = "AdminCreateUser";
  private static final String GET = "AdminGetUser";
  private static final String POOL = "UserPoolId";
  private static final String USER = "Username";
  private static final String EMAIL = "email";
  private static final String VERIFIED = "email_verified";
  private static final String TRUE = "true";
  private static final Map.Entry<String, List<String>> BY_EMAIL =
      Map.entry("DesiredDeliveryMediums", List.of("EMAIL"));

  private final Supplier<CognitoRequests> requests;
  private final String pool;
  private final InstantSource clock;

  public CognitoSignIns(Supplier<CognitoRequests> requests, String pool, InstantSource clock) {
    this.requests = requests;
    this.pool = pool;
    this.clock = clock;
  }

  /**
   * One AdminCreateUser. Who is a user already gets no second email, unless the password for the
   * first sign-in has expired: then Cognito sends a new one.
   */
  @Override
  public boolean open(Membership invited) {
    var email = invited.email();
    return email == null || created(email.endpoint());
  }

  private boolean created(String email) {
    try {
      ask(
          CREATE,
          email,
          BY_EMAIL,
          Map.entry("UserAttributes", List.of(attribute(EMAIL, email), attribute(VERIFIED, TRUE))));
      return true;
    } catch (CognitoRequests.Refused refused) {
      if (refused.isOf("UsernameExistsException")) {
        renewExpired(email);
        return true;
      }
      if (refused.isOf("InvalidParameterException")) {
        return false;
      }
      throw new Unavailable(refused);
    }
  }

  /** Cognito gives no sign that a first password has expired: only its status and its day do. */
  private void renewExpired(String email) {
    try {
      var user = ask(GET, email);
      var isExpired =
          "FORCE_CHANGE_PASSWORD".equals(user.get("UserStatus"))
              && user.get("UserLastModifiedDate") instanceof Number modified
              && !clock.instant().isBefore(moment(modified).plus(FIRST_PASSWORD));
      if (isExpired) {
        ask(CREATE, email, BY_EMAIL, Map.entry("MessageAction", "RESEND"));
      }
    } catch (CognitoRequests.Refused fault) {
      throw new Unavailable(fault);
    }
  }

  /** Cognito counts seconds, with fractions. */
  private static Instant moment(Number seconds) {
    return Instant.ofEpochMilli((long) Math.floor(seconds.doubleValue() * 1_000));
  }

  /** One AdminGetUser: an access token of Cognito does not say the address. */
  @Override
  public Optional<Address.Email> verified(String subject) {
    return attributes(subject)
        .filter(known -> TRUE.equals(known.get(VERIFIED)))
        .map(known -> known.getOrDefault(EMAIL, ""))
        .filter(email -> !email.isBlank())
        .map(email -> new Address.Email(email.toLowerCase(Locale.ROOT)));
  }

  private Optional<Map<String, String>> attributes(String subject) {
    try {
      return Optional.of(byName(ask(GET, subject).get("UserAttributes")));
    } catch (CognitoRequests.Refused refused) {
      if (refused.isOf("UserNotFoundException")) {
        return Optional.empty();
      }
      throw new Unavailable(refused);
    }
  }

  private static Map<String, String> byName(@Nullable Object attributes) {
    var byName = new HashMap<String, String>();
    if (attributes instanceof List<?> all) {
      for (var attribute : all) {
        if (attribute instanceof Map<?, ?> known) {
          byName.put(String.valueOf(known.get("Name")), String.valueOf(known.get("Value")));
        }
      }
    }
    return byName;
  }

  private static Map<String, String> attribute(String name, String value) {
    return Map.of("Name", name, "Value", value);
  }

  @SafeVarargs
  private Map<String, Object> ask(
      String operation, String user, Map.Entry<String, ? extends Object>... more)
      throws CognitoRequests.Refused {
    var fields = new HashMap<String, Object>();
    fields.put(POOL, pool);
    fields.put(USER, user);
    for (var field : more) {
      fields.put(field.getKey(), field.getValue());
    }
    return requests.get().ask(operation, fields);
  }
}
