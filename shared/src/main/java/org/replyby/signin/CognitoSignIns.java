package org.replyby.signin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.replyby.model.Address;
import org.replyby.model.Membership;
import org.replyby.usecases.members.SignIns;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DeliveryMediumType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MessageActionType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserStatusType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UsernameExistsException;

/**
 * The users of the stack's own pool. Nobody signs up there, so that whoever is invited becomes a
 * user, and Cognito sends them the pool's invitation with a password for once. A fault of Cognito
 * is {@link SignIns.Unavailable}: nothing is on record yet, and the request can be sent again.
 */
public final class CognitoSignIns implements SignIns {
  /** How long a first password is good: TemporaryPasswordValidityDays of template.yaml. */
  private static final Duration FIRST_PASSWORD = Duration.ofDays(7);

  private static final String EMAIL = "email";
  private static final String VERIFIED = "email_verified";
  private static final String TRUE = "true";

  private final Supplier<CognitoIdentityProviderClient> client;
  private final String pool;
  private final InstantSource clock;

  public CognitoSignIns(CognitoIdentityProviderClient client, String pool, InstantSource clock) {
    this(() -> client, pool, clock);
  }

  public CognitoSignIns(
      Supplier<CognitoIdentityProviderClient> client, String pool, InstantSource clock) {
    this.client = client;
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
    return email == null || asking(() -> created(email.endpoint()));
  }

  private boolean created(String email) {
    try {
      client
          .get()
          .adminCreateUser(
              u ->
                  u.userPoolId(pool)
                      .username(email)
                      .userAttributes(attribute(EMAIL, email), attribute(VERIFIED, TRUE))
                      .desiredDeliveryMediums(DeliveryMediumType.EMAIL));
      return true;
    } catch (UsernameExistsException already) {
      renewExpired(email);
      return true;
    } catch (InvalidParameterException refused) {
      return false;
    }
  }

  /** Cognito gives no sign that a first password has expired: only its status and its day do. */
  private void renewExpired(String email) {
    var user = client.get().adminGetUser(u -> u.userPoolId(pool).username(email));
    var isExpired =
        user.userStatus() == UserStatusType.FORCE_CHANGE_PASSWORD
            && !clock.instant().isBefore(user.userLastModifiedDate().plus(FIRST_PASSWORD));
    if (isExpired) {
      client
          .get()
          .adminCreateUser(
              u ->
                  u.userPoolId(pool)
                      .username(email)
                      .messageAction(MessageActionType.RESEND)
                      .desiredDeliveryMediums(DeliveryMediumType.EMAIL));
    }
  }

  /** One AdminGetUser: an access token of Cognito does not say the address. */
  @Override
  public Optional<Address.Email> verified(String subject) {
    return asking(() -> attributes(subject))
        .filter(known -> TRUE.equals(known.get(VERIFIED)))
        .map(known -> known.getOrDefault(EMAIL, ""))
        .filter(email -> !email.isBlank())
        .map(email -> new Address.Email(email.toLowerCase(Locale.ROOT)));
  }

  private Optional<Map<String, String>> attributes(String subject) {
    try {
      var user = client.get().adminGetUser(u -> u.userPoolId(pool).username(subject));
      return Optional.of(byName(user.userAttributes()));
    } catch (UserNotFoundException gone) {
      return Optional.empty();
    }
  }

  private static Map<String, String> byName(List<AttributeType> attributes) {
    return attributes.stream()
        .collect(Collectors.toMap(AttributeType::name, AttributeType::value, (one, same) -> one));
  }

  private static AttributeType attribute(String name, String value) {
    return AttributeType.builder().name(name).value(value).build();
  }

  private static <T> T asking(Supplier<T> question) {
    try {
      return question.get();
    } catch (SdkException fault) {
      throw new Unavailable(fault);
    }
  }
}
