package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables beside the package: {@code good.psv} and {@code ragged.psv} of the test resources. */
class DataFileTest {
  @Test
  void rowsAreReadByTheNamesOfTheirColumnsWithoutRemarks() {
    assertThat(DataFile.rows("good.psv"))
        .isEqualTo(
            List.of(
                Map.of("name", "Labor Day", "rule", "MONDAY#1 09"),
                Map.of("name", "No Day", "rule", "")));
  }

  @Test
  void aRowOfAnotherLengthIsAFault() {
    assertThatIllegalStateException()
        .isThrownBy(() -> DataFile.rows("ragged.psv"))
        .withMessageStartingWith("ragged.psv has a row of 3 fields: [Labor Day");
  }

  @Test
  void aTableThatIsNotThereIsAFault() {
    assertThatIllegalStateException()
        .isThrownBy(() -> DataFile.rows("missing.psv"))
        .withMessage("missing.psv is not packaged");
  }

  @Test
  void aColumnThatIsNotThereIsAFault() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Holidays.field(Map.of("name", "Labor Day"), "rule"))
        .withMessage("a data file has no column rule");
  }

  /** Each federal entry and each closing has its authority and its source. */
  @Test
  void everyEntryHasAnAuthorityAndASource() {
    for (var file : List.of("federal-holidays.psv", "closings.psv", "state-holidays.psv")) {
      assertThat(DataFile.rows(file))
          .isNotEmpty()
          .allSatisfy(
              row -> {
                assertThat(Holidays.field(row, "name")).isNotBlank();
                assertThat(Holidays.field(row, "authority")).isNotBlank();
                assertThat(Holidays.field(row, "source")).isNotBlank();
              });
    }
  }
}
