package org.replyby.alerts.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Demand;
import org.replyby.model.IssuingAuthority;

/** A letter is answered to the office that wrote it, by its own short name. */
class WhatIsDueTest {
  @ParameterizedTest
  @CsvSource({
    "Office of Justice Programs, reply to DOJ, reply to the Justice Department's letter",
    "United States Attorney's Office, reply to DOJ, reply to the Justice Department's letter",
    "Department of Health and Human Services, reply to HHS, reply to the letter from Department of Health and Human Services",
    "U.S. Department of Education, reply to ED, reply to the letter from U.S. Department of Education",
    "Federal Highway Administration, reply to FHWA, reply to the letter from Federal Highway Administration",
    "Some Other Agency, reply, reply to the letter from Some Other Agency"
  })
  void theOfficeHasItsOwnName(String office, String brief, String full) {
    var demand =
        new Demand(
            "Chicago",
            "A matter",
            new IssuingAuthority(office, null),
            LocalDate.of(2018, 1, 24),
            "Documents.",
            Set.of(),
            null);

    assertThat(WhatIsDue.brief(DeadlineKind.RESPONSE, demand)).isEqualTo(brief);
    assertThat(WhatIsDue.full(DeadlineKind.RESPONSE, demand)).isEqualTo(full);
  }
}
