package org.replyby.alerts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.due;
import static org.replyby.alerts.plan.PlanFixtures.local;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.replyby.model.Reason;

class AtOnceTest {
  private static final Instant NOW = local("2018-02-23T16:00", CHICAGO);

  @Test
  void aLetterIsToldAsReceivedUnlessItsSafeDateHasPassed() {
    assertThat(AtOnce.letterRecorded(due("2018-02-23T16:01", CHICAGO), NOW))
        .isEqualTo(new Rung("received", NOW, Reason.LETTER_RECEIVED));
    assertThat(AtOnce.letterRecorded(due("2018-02-23T16:00", CHICAGO), NOW))
        .isEqualTo(new Rung("received", NOW, Reason.LATE));
    assertThat(
            AtOnce.letterRecorded(due("2018-02-24T16:00", "2018-02-23T16:00", CHICAGO), NOW)
                .reason())
        .isEqualTo(Reason.SAFE_DATE_PASSED);
  }

  @Test
  void subpoenasExtensionsAndReachableOfficialsHaveTheirOwnKeys() {
    assertThat(AtOnce.subpoenaRecorded(NOW))
        .isEqualTo(new Rung("issued", NOW, Reason.SUBPOENA_ISSUED));
    assertThat(AtOnce.extended(NOW)).isEqualTo(new Rung("extended", NOW, Reason.EXTENDED));
    assertThat(AtOnce.officialReachable(2, NOW))
        .isEqualTo(new Rung("open-2", NOW, Reason.OPEN_WHEN_CONFIRMED));
  }
}
