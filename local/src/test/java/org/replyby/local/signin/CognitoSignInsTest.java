package org.replyby.local.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.TestAws;
import org.replyby.local.aws.Clients;
import org.replyby.model.Address;
import org.replyby.model.Entered;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Membership;
import org.replyby.model.Role;
import org.replyby.signin.CognitoRequests;
import org.replyby.signin.CognitoSignIns;
import org.replyby.usecases.members.SignIns;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminGetUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserStatusType;

/** The stack's own user pool, as the members' use cases see it. */
@Tag("aws")
class CognitoSignInsTest {
  private static final String CLEO = "cleo@example.com";

  private TestPool test;
  private CognitoSignIns signIns;

  @BeforeEach
  void begin() {
    test = new TestPool(URI.create("http://localhost:1"));
    signIns = test.signIns();
  }

  @AfterEach
  void end() {
    test.close();
  }

  private static Membership invited(String email) {
    return Membership.invited(
        new JurisdictionId("chicago-il"),
        "Cleo Example",
        new Address.Email(email),
        Set.of(Role.CLERK),
        null,
        new Entered(Instant.EPOCH, "test"));
  }

  private AdminGetUserResponse cleo() {
    return test.cognito.adminGetUser(u -> u.userPoolId(test.pool.id()).username(CLEO));
  }

  private static String subject(AdminGetUserResponse user) {
    return user.userAttributes().stream()
        .filter(a -> a.name().equals("sub"))
        .map(AttributeType::value)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoeverIsInvitedBecomesAUserWithAPasswordForOnce() {
    assertThat(signIns.open(invited(CLEO))).isTrue();
    assertThat(cleo().userStatus()).isEqualTo(UserStatusType.FORCE_CHANGE_PASSWORD);
    assertThat(signIns.verified(subject(cleo()))).contains(new Address.Email(CLEO));
  }

  @Test
  void whoeverIsAUserAlreadyStaysAsTheyAre() {
    signIns.open(invited(CLEO));
    test.pool.letIn(CLEO);
    assertThat(signIns.open(invited(CLEO))).isTrue();
    assertThat(cleo().userStatus()).isEqualTo(UserStatusType.CONFIRMED);
  }

  /** Seven days after it was sent. */
  @Test
  void anExpiredFirstPasswordIsSentAnew() {
    signIns.open(invited(CLEO));
    var sent = cleo().userLastModifiedDate();
    var just = InstantSource.fixed(sent.plus(Duration.ofDays(7)).minusSeconds(1));
    assertThat(test.signIns(just).open(invited(CLEO))).isTrue();
    assertThat(cleo().userLastModifiedDate()).isEqualTo(sent);

    var over = InstantSource.fixed(sent.plus(Duration.ofDays(7)));
    assertThat(test.signIns(over).open(invited(CLEO))).isTrue();
    assertThat(cleo().userLastModifiedDate()).isAfter(sent);
    assertThat(cleo().userStatus()).isEqualTo(UserStatusType.FORCE_CHANGE_PASSWORD);
  }

  /** A password that the person chose does not expire. */
  @Test
  void whoHasSignedInGetsNoNewPassword() {
    signIns.open(invited(CLEO));
    test.pool.letIn(CLEO);
    var was = cleo().userLastModifiedDate();
    var later = InstantSource.fixed(was.plus(Duration.ofDays(30)));
    assertThat(test.signIns(later).open(invited(CLEO))).isTrue();
    assertThat(cleo().userLastModifiedDate()).isEqualTo(was);
  }

  @Test
  void anAddressThatThePoolDoesNotTakeIsSaidToBeSo() {
    assertThat(signIns.open(invited("no address"))).isFalse();
  }

  @Test
  void anAddressThatNobodyVerifiedProvesNothing() {
    signIns.open(invited(CLEO));
    var unverified = AttributeType.builder().name("email_verified").value("false").build();
    test.cognito.adminUpdateUserAttributes(
        u -> u.userPoolId(test.pool.id()).username(CLEO).userAttributes(unverified));
    assertThat(signIns.verified(subject(cleo()))).isEmpty();
  }

  @Test
  void aSubjectWhomThePoolDoesNotKnowHasNoAddress() {
    assertThat(signIns.verified("2f0c9c3e-0000-4000-8000-000000000000")).isEmpty();
  }

  @Test
  void aFaultOfCognitoIsUnavailable() {
    var cognito = TestAws.endpoints().cognito().toString();
    var noPool = signIns(cognito, "us-east-1_nowhere");
    assertThatThrownBy(() -> noPool.open(invited(CLEO))).isInstanceOf(SignIns.Unavailable.class);
    assertThatThrownBy(() -> noPool.verified("x")).isInstanceOf(SignIns.Unavailable.class);
    var unanswered = signIns("http://127.0.0.1:1", test.pool.id());
    assertThatThrownBy(() -> unanswered.verified("x")).isInstanceOf(SignIns.Unavailable.class);
  }

  private static SignIns signIns(String endpoint, String pool) {
    var requests = CognitoRequests.in(Clients.REGION, endpoint);
    return new CognitoSignIns(() -> requests, pool, InstantSource.system());
  }
}
