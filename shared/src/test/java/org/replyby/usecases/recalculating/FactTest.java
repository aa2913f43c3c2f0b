package org.replyby.usecases.recalculating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactTest {
  private static final String COURT = "U.S. District Court for the Northern District of Illinois";

  @Test
  void aCourtIsToldByItsName() {
    assertThat(Fact.sentences(List.of(new Fact("court", Fact.NONE, "ilnd"))))
        .isEqualTo("The court is now on record: " + COURT + ".");
    assertThat(new Fact("court", "none", "ilnd").wasInWords()).isEqualTo("none");
    assertThat(new Fact("court", "none", "ilnd").isInWords()).isEqualTo(COURT);
  }

  @Test
  void aDayAndACodeAreToldInWords() {
    var unit = new Fact("respondWithin.unit", "calendar_days", "business_days");
    assertThat(unit.wasInWords()).isEqualTo("calendar days");
    assertThat(new Fact("datedOn", "2018-01-24", "2018-01-25").isInWords())
        .isEqualTo("January 25, 2018");
  }
}
