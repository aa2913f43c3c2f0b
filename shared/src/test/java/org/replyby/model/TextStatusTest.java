package org.replyby.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines about a text come twice and in any order; what is known in the end is the same. */
class TextStatusTest {
  private static final Instant SENT = Instant.parse("2018-01-24T15:00:00Z");

  private static TextStatus status(TextResult result, int sentMinute, int atMinute) {
    return new TextStatus(result, SENT.plusSeconds(sentMinute * 60L), SENT.plusSeconds(atMinute));
  }

  private static List<TextStatus> all(int sent) {
    var all = new ArrayList<TextStatus>();
    for (var result : TextResult.values()) {
      all.add(status(result, sent, 5));
      all.add(status(result, sent, 9));
    }
    return all;
  }

  @Test
  void theOrderOfTwoLinesDoesNotMatter() {
    for (var one : all(0)) {
      assertThat(one.or(one)).isEqualTo(one);
      assertThat(one.or(null)).isEqualTo(one);
      for (var other : all(0)) {
        assertThat(one.or(other)).isEqualTo(other.or(one));
        for (var third : all(0)) {
          assertThat(one.or(other).or(third)).isEqualTo(one.or(other.or(third)));
        }
      }
    }
  }

  @Test
  void aDeliveryToThePhoneSettlesItAndAFailureSaysMoreThanTheCarrier() {
    var carrier = status(TextResult.TAKEN_BY_CARRIER, 0, 1);
    var failed = status(TextResult.PHONE_UNREACHABLE, 0, 2);
    var delivered = status(TextResult.DELIVERED, 0, 3);
    assertThat(carrier.or(failed)).isEqualTo(failed);
    assertThat(failed.or(delivered)).isEqualTo(delivered);
    assertThat(failed.or(status(TextResult.OTHER_REASON, 0, 9))).isEqualTo(failed);
  }

  @Test
  void aPhoneShowsItsLastTextInWhicheverOrderTheLinesCame() {
    for (var one : all(0)) {
      for (var later : all(1)) {
        assertThat(one.laterOf(later)).isEqualTo(later);
        assertThat(later.laterOf(one)).isEqualTo(later);
      }
    }
  }
}
