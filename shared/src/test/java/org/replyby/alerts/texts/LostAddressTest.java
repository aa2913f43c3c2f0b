package org.replyby.alerts.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.local;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.replyby.model.Address;
import org.replyby.model.Lapse;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Severity;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.model.SubscriptionState;
import org.replyby.model.Tier;

class LostAddressTest {
  private static final Instant NOW = local("2018-02-12T09:00", CHICAGO);

  private static Message lost(String city, String name, Lapse why) {
    var id = OfficialId.parse("chicago-il.o-1");
    var lost =
        Stream.of(new Address.Email("ada@example.com"), new Address.Phone("+13125550100"))
            .map(
                a ->
                    new Subscription(
                        new SubscriptionId(id, "s1"),
                        a,
                        new SubscriptionState.OptedOut(NOW, why),
                        NOW,
                        null))
            .toList();
    var official =
        new Official(
            id,
            name,
            "City attorney",
            Tier.PRIMARY,
            Severity.NOTICE,
            false,
            false,
            "arn",
            lost,
            1,
            2);
    return LostAddress.message(city, official, lost, List.of(), NOW, CHICAGO);
  }

  static Stream<Lapse> lapses() {
    return Stream.of(Lapse.values());
  }

  @ParameterizedTest
  @MethodSource("lapses")
  void itSaysWhoByWhichMediumAndWhyAndNeverTheAddress(Lapse why) {
    var message = lost("Chicago", "Ada Example", why);
    assertThat(message.subject())
        .isEqualTo("Chicago: alerts no longer reach Ada Example by email, text message");
    assertThat(message.email())
        .contains("Ada Example", "- email: ", "- text message: ", "no alert reaches them");
    assertThat(message.subject() + message.email() + message.sms())
        .doesNotContain("@", "3125550100");
    assertThat(message.sms()).endsWith("Tell them yourself what is due.");
  }

  /** Until then the service refuses to subscribe the phone. */
  @Test
  void aPhoneThatTextedStopHasToTextStartFirst() {
    assertThat(lost("Chicago", "Ada Example", Lapse.TEXTED_STOP).email())
        .contains(
            "If they want texts again, they must first text START to the number that the texts come"
                + " from. Then city staff can subscribe the phone again.");
  }

  @ParameterizedTest
  @MethodSource("lapses")
  void theLongestNamesKeepTheLimits(Lapse why) {
    for (var name : List.of("É".repeat(200), "{}".repeat(100), "東京 太郎")) {
      var message = lost("Ville de " + "X".repeat(190), name, why);
      assertThat(message.subject())
          .hasSizeLessThanOrEqualTo(Message.SUBJECT_LIMIT)
          .matches("[ -~]+");
      assertThat(Gsm7.septets(message.sms())).isLessThanOrEqualTo(Message.SMS_LIMIT);
    }
  }
}
