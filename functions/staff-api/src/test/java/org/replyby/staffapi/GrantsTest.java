package org.replyby.staffapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrantsTest {
  private final Office office = new Office();

  @Test
  void amountsAreExactAndSmallEnoughToBeTrue() {
    for (var amount : List.of("0.5", "12", 12, new BigDecimal("12.30"), new BigDecimal("1E3"))) {
      assertThat(statusWithAmount(amount)).as("%s", amount).isEqualTo(201);
    }
    for (var amount :
        List.of(
            "-1",
            "1.005",
            "1,000",
            "1e3",
            "",
            -1,
            new BigDecimal("1.005"),
            true,
            new BigDecimal("1E+999999999"),
            new BigDecimal("1E-999999999"),
            1_000_000_000_000L)) {
      assertThat(statusWithAmount(amount)).as("%s", amount).isEqualTo(422);
    }
  }

  private int statusWithAmount(Object amount) {
    var letter = Samples.letter();
    letter.put("grants", List.of(Samples.grant(amount)));
    letter.put("another", true);
    return office.ask("POST", "/v1/letters", Samples.json(letter)).status();
  }

  @Test
  void aLetterNamesAtMost50Grants() {
    var body = Samples.letterWith("grants", Collections.nCopies(51, Samples.grant(1)));

    assertThat(office.ask("POST", "/v1/letters", body).pointers()).containsExactly("/grants");
  }
}
