package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The district courts as data: all are there, each with the law that makes it. */
class CourtsTest {
  /** 28 U.S.C. 81 to 131 make 91 districts; 48 U.S.C. makes three courts of territories. */
  @Test
  void allNinetyFourCourtsAreThereAndEachNamesItsLaw() {
    assertThat(DataFile.rows("courts.psv"))
        .hasSize(94)
        .allSatisfy(
            row -> {
              assertThat(row.get("code")).matches("[a-z]{2,4}d");
              assertThat(PostalCodes.isOne(Holidays.field(row, "state"))).isTrue();
              assertThat(row.get("authority")).matches("(28|48) U\\.S\\.C\\. \\d+A?");
            })
        .extracting(row -> row.get("code"))
        .doesNotHaveDuplicates();
    assertThat(Courts.all()).hasSize(94).allSatisfy(c -> assertThat(c.zones()).isNotEmpty());
  }

  @Test
  void onlyACourtInSeveralZonesListsItsCourthouses() {
    assertThat(DataFile.rows("courthouses.psv"))
        .allSatisfy(row -> assertThat(Courts.find(Holidays.field(row, "court"))).isPresent());
    assertThat(Courts.all().stream().filter(c -> !c.courthouses().isEmpty()))
        .extracting(Court::code)
        .containsExactly("flnd", "idd", "innd", "insd", "kywd", "sdd", "tned", "txwd");
  }

  @Test
  void everyHourHasItsAuthorityAndItsSource() {
    assertThat(DataFile.rows("court-hours.psv"))
        .hasSize(5)
        .allSatisfy(
            row -> {
              assertThat(Courts.find(Holidays.field(row, "court"))).isPresent();
              assertThat(row.get("what")).isIn(Set.of("filed-by", "counter"));
              assertThat(row.get("authority")).isNotBlank();
              assertThat(row.get("source")).isNotBlank();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mad | U.S. District Court for the District of Massachusetts | MA | America/New_York",
        "dcd | U.S. District Court for the District of Columbia | DC | America/New_York",
        "cand | U.S. District Court for the Northern District of California | CA"
            + " | America/Los_Angeles",
        "azd | U.S. District Court for the District of Arizona | AZ | America/Phoenix",
        "gud | District Court of Guam | GU | Pacific/Guam"
      })
  void aCourtIsFoundByItsCode(String code, String name, String state, String zone) {
    assertThat(Courts.find(code))
        .hasValueSatisfying(
            court -> {
              assertThat(court.name()).isEqualTo(name);
              assertThat(court.state()).isEqualTo(state);
              assertThat(court.zones()).singleElement().hasToString(zone);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "flnd, Pensacola, America/Chicago",
    "flnd, Tallahassee, America/New_York",
    "innd, Hammond, America/Chicago",
    "txwd, El Paso, America/Denver",
    "tned, Winchester, America/Chicago",
    "mad, Worcester, America/New_York"
  })
  void aCourthouseHasItsOwnZone(String court, String place, String zone) {
    assertThat(NamedCourt.of(court, place).zones()).singleElement().hasToString(zone);
  }

  @Test
  void aCourtWithoutACourthouseMayBeInAnyOfItsZones() {
    assertThat(NamedCourt.of("idd", null).zones())
        .extracting(Object::toString)
        .containsExactly("America/Boise", "America/Los_Angeles");
  }

  @Test
  void noOtherCourtOrCourthouseIsTaken() {
    assertThat(Courts.find("nowhere")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NamedCourt.of("nowhere", null))
        .withMessage("no court: nowhere");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NamedCourt.of("idd", "Seattle"))
        .withMessage("U.S. District Court for the District of Idaho has no courthouse there");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Court("x", "x", "MA", List.of(), List.of(), CourtHours.UNKNOWN))
        .withMessage("a court has a zone");
  }

  @Test
  void aStateCanHaveOneCourtSeveralOrNone() {
    assertThat(Seat.onlyCourt("MA")).isEqualTo(NamedCourt.of("mad", null));
    assertThat(Seat.onlyCourt("CA")).isNull();
    assertThat(Seat.onlyCourt("AS")).isNull();
  }

  @Test
  void aDayWithoutAForumHasNoEnd() {
    var setting = new Setting.Fixed(new DueOn(LocalDate.of(2026, 3, 12), null, null), "it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DueDates.of(setting, List.<Forum>of(), ClosedDays.federal()))
        .withMessage("a deadline has a forum");
  }
}
