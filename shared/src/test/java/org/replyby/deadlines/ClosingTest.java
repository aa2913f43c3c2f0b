package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a jurisdiction adds to the closed days. */
class ClosingTest {
  private static final LocalDate DAY = LocalDate.of(2018, 2, 21);

  @ParameterizedTest
  @EnumSource(names = {"DECLARED", "STATE", "COURT"})
  void holidaysAndClosingsOfACourtAreAdded(ClosureKind kind) {
    var closed =
        ClosedDays.federal().with(List.of(new Closing(DAY, kind, "a day off", "its source")));

    assertThat(closed.find(DAY)).contains(new Closure(kind, "a day off", "its source"));
    assertThat(closed.isOpen(DAY)).isFalse();
    assertThat(closed.isOpen(DAY.plusDays(1))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"WEEKEND", "FEDERAL", "FEDERAL_OBSERVED", "STATE_OBSERVED"})
  void nothingElseCanBeAdded(ClosureKind kind) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Closing(DAY, kind, "a day off", "its source"))
        .withMessage("such a day is known already and cannot be added");
  }

  @ParameterizedTest
  @CsvSource({"' ', its source", "a day off, ''"})
  void aClosingHasANameAndAnAuthority(String name, String authority) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Closing(DAY, ClosureKind.COURT, name, authority))
        .withMessage("a closing has a name and an authority");
  }

  @Test
  void whatIsAddedLaterKeepsWhatWasAddedBefore() {
    var snow = Rule6a3InaccessibleTest.closedOn("2018-02-21");
    var holiday = new Closing(DAY, ClosureKind.STATE, "a day off", "its source");
    var next = Rule6a3InaccessibleTest.closedOn("2018-02-22");

    var closed = ClosedDays.federal().with(List.of(snow)).with(List.of(holiday, next));

    assertThat(closed.find(DAY)).map(Closure::kind).contains(ClosureKind.COURT);
    assertThat(closed.first(DAY, kind -> kind == ClosureKind.STATE)).isNotNull();
    assertThat(closed.isOpen(DAY.plusDays(1))).isFalse();
  }

  /**
   * The state's holiday moves the period though a federal observed day, which does not, is first.
   */
  @Test
  void aDayOfSeveralKindsCountsByAnyOfThem() {
    var holiday =
        new Closing(LocalDate.of(2020, 7, 3), ClosureKind.STATE, "Statehood Day", "its source");

    var found = Rule6Examples.after("2020-06-19", Rule6Examples.days(14), holiday);

    assertThat(found.day()).isEqualTo("2020-07-06");
    assertThat(found.safeDay()).isEqualTo("2020-07-06");
  }

  @Test
  void aStateIsKnownByItsPostalCode() {
    assertThat(StateHolidays.areKnown("MA")).isTrue();
    assertThat(StateHolidays.areKnown("XX")).isFalse();
    assertThat(ClosedDays.in("XX").unknown())
        .contains(
            "ReplyBy may not know every state holiday of XX. Please check, and ask city staff to add any that is missing.");
    assertThat(ClosedDays.in("MA").unknown()).isEmpty();
    assertThat(ClosedDays.in("MA").find(LocalDate.of(2018, 4, 16)))
        .map(Closure::name)
        .contains("Patriots' Day");
    assertThat(ClosedDays.in("MA").with(List.of()).isOpen(LocalDate.of(2018, 4, 16))).isFalse();
    assertThat(ClosedDays.in(null).isOpen(LocalDate.of(2018, 4, 16))).isTrue();
  }
}
