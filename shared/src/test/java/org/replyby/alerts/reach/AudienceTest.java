package org.replyby.alerts.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.replyby.alerts.reach.Audience.Decision;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Reason;
import org.replyby.model.Severity;
import org.replyby.model.Tier;

class AudienceTest {
  @ParameterizedTest
  @CsvSource({
    "PRIMARY, NOTICE, NOTICE, true",
    "WATCHER, NOTICE, NOTICE, true",
    "DEPUTY, NOTICE, NOTICE, false",
    "DEPUTY, NOTICE, WARNING, false",
    "DEPUTY, NOTICE, URGENT, true",
    "PRIMARY, WARNING, NOTICE, false",
    "PRIMARY, WARNING, WARNING, true",
    "WATCHER, URGENT, WARNING, false",
    "WATCHER, URGENT, URGENT, true"
  })
  void aReminderGoesByTierAndLeastSeverity(
      Tier tier, Severity least, Severity severity, boolean told) {
    assertThat(Audience.decide(official(tier, least), Reason.APPROACHING, severity))
        .isInstanceOf(told ? Decision.Told.class : Decision.NotTold.class);
  }

  @Test
  void whoIsNotToldHasAReason() {
    assertThat(
            Audience.decide(
                official(Tier.PRIMARY, Severity.URGENT), Reason.APPROACHING, Severity.WARNING))
        .isEqualTo(new Decision.NotTold("asked for urgent and above, this is warning"));
    assertThat(
            Audience.decide(
                official(Tier.DEPUTY, Severity.NOTICE), Reason.LETTER_RECEIVED, Severity.NOTICE))
        .isEqualTo(new Decision.NotTold("a deputy gets urgent alerts only"));
  }

  /** All reasons but those named below: a new one is among them until someone decides otherwise. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        "LETTER_RECEIVED",
        "DEADLINE_SET",
        "OPEN_WHEN_CONFIRMED",
        "APPROACHING",
        "STANDING",
        "OWED"
      })
  void noSettingHidesAnyOtherReason(Reason reason) {
    for (var tier : Tier.values()) {
      assertThat(Audience.decide(official(tier, Severity.URGENT), reason, Severity.NOTICE))
          .isEqualTo(new Decision.Told());
    }
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "LETTER_RECEIVED",
        "DEADLINE_SET",
        "OPEN_WHEN_CONFIRMED",
        "APPROACHING",
        "STANDING",
        "OWED"
      })
  void aSettingHidesANewDateAndAReminder(Reason reason) {
    for (var tier : Tier.values()) {
      assertThat(Audience.decide(official(tier, Severity.URGENT), reason, Severity.NOTICE))
          .isEqualTo(new Decision.NotTold("asked for urgent and above, this is notice"));
    }
  }

  private static Official official(Tier tier, Severity least) {
    return new Official(
        OfficialId.parse("chicago-il.o-1"),
        "Ada Example",
        "Corporation Counsel",
        tier,
        least,
        false,
        false,
        "arn:aws:sns:us-east-1:000000000000:o-1",
        List.of(),
        0,
        1);
  }
}
