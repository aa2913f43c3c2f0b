package org.replyby.usecases.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.replyby.deadlines.Closing;
import org.replyby.deadlines.ClosureKind;
import org.replyby.model.Acknowledgment;
import org.replyby.model.Address;
import org.replyby.model.AlertState;
import org.replyby.model.Contact;
import org.replyby.model.Disclosure;
import org.replyby.model.Entered;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionDocket;
import org.replyby.model.JurisdictionId;
import org.replyby.model.JurisdictionKind;
import org.replyby.model.Leave;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Membership;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Retirement;
import org.replyby.model.Role;
import org.replyby.model.SecondPerson;
import org.replyby.model.Severity;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.model.SubscriptionState;
import org.replyby.model.TextResult;
import org.replyby.model.TextStatus;
import org.replyby.model.Tier;
import org.replyby.usecases.dispatching.PendingAlerts;

/** Each field that a person can change changes the tag, and nothing else does. */
class TagsTest {
  private static final Instant NOW = Instant.parse("2018-01-24T15:00:00Z");
  private static final JurisdictionId CITY = new JurisdictionId("chicago-il");
  private static final OfficialId ANN = OfficialId.parse("chicago-il.oann");
  private static final OfficialId BO = OfficialId.parse("chicago-il.obo");
  private static final SubscriptionId PHONE = SubscriptionId.parse("chicago-il.oann.s1");

  /** All differ from the first and from each other. */
  private static void differ(String first, Stream<String> others) {
    assertThat(Stream.concat(Stream.of(first), others).toList()).doesNotHaveDuplicates();
  }

  private static JurisdictionFile city(String name, String zone, @Nullable Contact contact) {
    return JurisdictionFile.opened(
        new Jurisdiction(
            CITY, name, JurisdictionKind.CITY, "IL", ZoneId.of(zone), null, List.of(), contact));
  }

  @Test
  void ofAJurisdiction() {
    var was = city("Chicago", "America/Chicago", null);
    var snow = new Closing(LocalDate.of(2018, 2, 23), ClosureKind.COURT, "snow", "Order 1");
    var slow = new EscalationPolicy(4, Duration.ofHours(2), Duration.ofDays(1));
    differ(
        Tags.of(was),
        Stream.of(
                city("City of Chicago", "America/Chicago", null),
                city("Chicago", "America/New_York", null),
                city("Chicago", "America/Chicago", new Contact("Jo Example", "+13125550123")),
                was.with(slow),
                was.with(SecondPerson.REQUIRED),
                was.with(snow))
            .map(Tags::of));
    var later =
        new JurisdictionFile(
            was.jurisdiction(),
            was.escalation(),
            7,
            List.of(official(List.of())),
            List.of(),
            NOW,
            was.secondPerson(),
            new JurisdictionDocket(CITY, 3, "hash"),
            null);
    assertThat(Tags.of(later)).isEqualTo(Tags.of(was));
    var ice = new Closing(LocalDate.of(2018, 2, 24), ClosureKind.COURT, "ice", "Order 2");
    assertThat(Tags.of(was.with(snow).with(ice))).isEqualTo(Tags.of(was.with(ice).with(snow)));
  }

  private static Official official(List<Subscription> subscriptions) {
    return new Official(
        ANN,
        "Ann",
        "Counsel",
        Tier.PRIMARY,
        Severity.NOTICE,
        false,
        false,
        "arn",
        subscriptions,
        0,
        1);
  }

  private static Official named(String name, String role, Tier tier, Severity least) {
    return new Official(ANN, name, role, tier, least, false, false, "arn", List.of(), 0, 1);
  }

  @Test
  void ofAnOfficial() {
    var was = official(List.of());
    differ(
        Tags.of(was),
        Stream.of(
                named("Anna", "Counsel", Tier.PRIMARY, Severity.NOTICE),
                named("Ann", "Mayor", Tier.PRIMARY, Severity.NOTICE),
                named("Ann", "Counsel", Tier.DEPUTY, Severity.NOTICE),
                named("Ann", "Counsel", Tier.PRIMARY, Severity.URGENT),
                was.wanting(true),
                was.marked(true),
                was.away(new Leave(LocalDate.of(2018, 2, 1), BO)),
                was.retired(new Retirement(NOW, BO), List.of()))
            .map(Tags::of));
    var confirmed = phone(new SubscriptionState.Confirmed("arn", true, NOW));
    assertThat(Tags.of(was.with(confirmed).writtenAfter(was))).isEqualTo(Tags.of(was));
    assertThat(Tags.of(was.movedTo("another", List.of()))).isEqualTo(Tags.of(was));
  }

  private static Subscription phone(SubscriptionState state) {
    return new Subscription(PHONE, new Address.Phone("+13125550123"), state, NOW, null);
  }

  @Test
  void ofASubscription() {
    var code = phone(new SubscriptionState.CodeSent("salt", "hash", NOW.plusSeconds(600), 5, NOW));
    var wanted = phone(new SubscriptionState.Confirming());
    var again =
        new Subscription(
            PHONE,
            code.address(),
            new SubscriptionState.CodeSent("salt", "hash", NOW, 5, NOW.plusSeconds(60)),
            NOW.plusSeconds(60),
            null);
    differ(
        Tags.of(code),
        Stream.of(wanted, again, phone(new SubscriptionState.Cancelling("arn", NOW, 0)))
            .map(Tags::of));
    assertThat(Tags.of(wanted.in(new SubscriptionState.Confirmed("arn", true, NOW), NOW)))
        .isEqualTo(Tags.of(wanted));
    assertThat(Tags.of(phone(new SubscriptionState.Cancelled(NOW))))
        .isEqualTo(Tags.of(phone(new SubscriptionState.Cancelling("arn", NOW, 0))));
    assertThat(Tags.of(wanted.texted(new TextStatus(TextResult.DELIVERED, NOW, NOW))))
        .isEqualTo(Tags.of(wanted));
  }

  @Test
  void ofAMember() {
    var entered = new Entered(NOW, "clerk");
    var email = new Address.Email("vi@example.com");
    var was = Membership.invited(CITY, "Vi", email, Set.of(Role.VIEWER), null, entered);
    differ(
        Tags.of(was),
        Stream.of(
                was.with("Via", Set.of(Role.VIEWER), null, entered),
                was.with("Vi", Set.of(Role.VIEWER, Role.CLERK), null, entered),
                was.with("Vi", Set.of(Role.VIEWER), ANN, entered),
                was.ended(entered))
            .map(Tags::of));
    assertThat(Tags.of(was.with("Vi", Set.of(Role.VIEWER), null, new Entered(NOW, "another"))))
        .isEqualTo(Tags.of(was));
  }

  @Test
  void ofAMatter() {
    var was = new Matter(MatterId.parse("chicago-il.byrne-jag"), "Byrne JAG", 1, "hash");
    differ(
        Tags.of(was),
        Stream.of(
                was.titled("Byrne"),
                was.disclosed(new Disclosure.NotKnown()),
                was.disclosed(new Disclosure.Restricted(Set.of(ANN), null)),
                was.disclosed(new Disclosure.Restricted(Set.of(ANN, BO), null)),
                was.disclosed(new Disclosure.Restricted(Set.of(ANN), "an order")))
            .map(Tags::of));
    assertThat(Tags.of(was.endingWith(9, "other"))).isEqualTo(Tags.of(was));
  }

  @Test
  void ofAnAlert() {
    var was = PendingAlerts.pending(0);
    var known = new Acknowledgment(NOW, Acknowledgment.How.API, "clerk");
    assertThat(Tags.of(was.acknowledged(known))).isNotEqualTo(Tags.of(was));
    assertThat(Tags.of(was.in(new AlertState.Failed("code", NOW), 3, null)))
        .isEqualTo(Tags.of(was));
    assertThat(Tags.of(was.texted("s1", new TextStatus(TextResult.DELIVERED, NOW, NOW))))
        .isEqualTo(Tags.of(was));
  }
}
