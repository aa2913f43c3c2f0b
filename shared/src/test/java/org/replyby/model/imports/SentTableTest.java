package org.replyby.model.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentTableTest {
  private static SentTable of(String version, String sequencer) {
    return new SentTable(version, "", sequencer);
  }

  @ParameterizedTest
  @CsvSource({
    "0061, 0062, true",
    "0062, 0061, false",
    "0061, 006101, true",
    "0062, 006101, false",
    "006101, 0062, true",
    "0061, 0061, false",
    "0061, 006100, false",
    "'', 0061, true",
    "0061, '', false"
  })
  void theSequencerSaysWhichCameLater(String before, String after, boolean isAfter) {
    assertThat(of("v2", after).isAfter(of("v1", before))).isEqualTo(isAfter);
  }

  @Test
  void nothingIsLaterThanItself() {
    assertThat(of("v1", "0062").isAfter(of("v1", ""))).isFalse();
  }
}
