package org.replyby.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.NamedCourt;
import org.replyby.deadlines.Setting;

/** Which court a jurisdiction's deadlines are at, and which hours count there. */
class JurisdictionTest {
  private static final NamedCourt CHICAGO = NamedCourt.of("ilnd", null);
  private static final NamedCourt WASHINGTON = NamedCourt.of("dcd", null);
  private static final HoursOfCourt FOUR_THIRTY =
      new HoursOfCourt(CHICAGO.court(), null, LocalTime.of(16, 30), "the clerk's page");

  private static Jurisdiction city(
      String state, @Nullable NamedCourt court, HoursOfCourt... hours) {
    return new Jurisdiction(
        new JurisdictionId("city-" + state.toLowerCase(Locale.ROOT)),
        "City",
        JurisdictionKind.CITY,
        state,
        ZoneId.of("America/Chicago"),
        court,
        List.of(hours));
  }

  @Test
  void aDemandsCourtComesBeforeTheJurisdictionsAndThatBeforeTheOnlyOneOfTheState() {
    assertThat(city("IL", CHICAGO).seat(WASHINGTON).name()).contains("District of Columbia");
    assertThat(city("IL", CHICAGO).seat(null).name()).contains("Northern District of Illinois");
    assertThat(city("MN", null).seat(null).name()).contains("District of Minnesota");
    assertThat(city("IL", null).seat(null).name()).isNull();
    assertThat(city("IL", null).seat(null).state()).isEqualTo("IL");
  }

  @Test
  void itsOwnHoursCountAtTheCourtForWhichItSetThem() {
    var city = city("IL", CHICAGO, FOUR_THIRTY);

    assertThat(city.seat(null).hours().counterCloses())
        .satisfies(hour -> assertThat(hour.at()).isEqualTo("16:30"));
    assertThat(city.seat(WASHINGTON).hours().counterCloses()).isNull();
  }

  @Test
  void aDescriptionMayLeaveOutTheCourtAndTheHours() {
    var onRecord = city("IL", CHICAGO, FOUR_THIRTY);

    assertThat(onRecord.agreesWith(onRecord)).isTrue();
    assertThat(onRecord.agreesWith(city("IL", null))).isTrue();
    assertThat(onRecord.agreesWith(city("IL", WASHINGTON, FOUR_THIRTY))).isFalse();
    assertThat(city("IL", CHICAGO).agreesWith(onRecord)).isFalse();
    assertThat(onRecord.agreesWith(city("MN", null))).isFalse();
  }

  @Test
  void hoursNeedAnHourAndASource() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HoursOfCourt(CHICAGO.court(), null, null, "the clerk"))
        .withMessage("hours of a court need an hour");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HoursOfCourt(CHICAGO.court(), LocalTime.NOON, null, " "))
        .withMessage("hours of a court have a source");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                city("IL", null, Collections.nCopies(21, FOUR_THIRTY).toArray(HoursOfCourt[]::new)))
        .withMessage("a jurisdiction sets the hours of at most 20 courts");
  }

  @Test
  void anOfficeIsNotACourt() {
    var setting = new Setting.Fixed(new DueOn(LocalDate.EPOCH, null, null), "it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Basis(setting, Basis.Place.OFFICE, false, null, WASHINGTON))
        .withMessage("an office is not a court");
  }
}
