package org.replyby.staff.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.staff.importing.Opening.HEADING;
import static org.replyby.staff.importing.Opening.LINE;
import static org.replyby.staff.importing.Opening.letter;
import static org.replyby.staff.importing.Opening.letters;
import static org.replyby.staff.importing.Opening.problem;
import static org.replyby.staff.importing.Opening.problems;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replyby.staff.reading.ReadResult;
import org.replyby.usecases.importing.CellProblem;

class DatesOfATableTest {
  @ParameterizedTest
  @CsvSource({"2018-01-24", "1/24/2018", "01/24/2018", "' 1/24/2018 '"})
  void aDateIsWrittenInTwoWays(String cell) {
    var line = letters(HEADING, LINE.replace("2018-01-24", cell)).getFirst();
    assertThat(letter(line).request().datedOn()).isEqualTo(LocalDate.of(2018, 1, 24));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "24/1/2018|has the day first: write 2018-01-24",
        "24.1.2018|has the day first: write 2018-01-24",
        "24. 1. 2018|has the day first: write 2018-01-24",
        "24-01-2018|has the day first: write 2018-01-24",
        "1.24.2018|must be a date: write 2018-01-24",
        "4.1.2018|write it as 2018-01-24, or as 1/24/2018 with the month first",
        "2018/01/24|must be a date: write 2018-01-24",
        "20180124|must be a date: write 2018-01-24",
        "2018-1-4|must be a date: write 2018-01-04",
        "1/24/18|must have a year of four digits",
        "24.1.18|must have a year of four digits",
        "43124|is a number that a spreadsheet uses for a day: give the cells the format of a date",
        "43124.5|is a number that a spreadsheet uses for a day",
        "2018-01-24T00:00:00|must be a date without a time",
        "1/24/2018 0:00|must be a date without a time",
        "January 24, 2018|write it as 2018-01-24, or as 1/24/2018 with the month first",
        "2/30/2018|is not in the calendar",
        "2018-02-30|is not in the calendar",
        "13/13/2018|is not in the calendar",
        "0/5/2018|is not in the calendar",
        "soon|must be a date: write it as",
      })
  void anythingElseIsRefusedWithWhatToWrite(String cell, String problem) {
    assertThat(problem("Date announced", cell).problem()).contains(problem);
  }

  @Test
  void oneDateWithItsDayFirstPutsEachThatCanBeReadBothWaysInDoubt() {
    var lines =
        letters(
            HEADING,
            LINE.replace("2018-01-24", "3/4/2018").replace("2018-01-25", "3/5/2018"),
            LINE.replace("2018-01-24", "1/24/2018").replace("2018-01-25", "2/2/2018"),
            LINE.replace("2018-01-24", "24/1/2018"));
    assertThat(problems(lines.get(0)))
        .containsExactly(
            new CellProblem(
                "Date of the letter",
                "can be March 4 or April 3, because 24/1/2018 in line 4 has the day first: write"
                    + " 2018-03-04 or 2018-04-03"),
            new CellProblem(
                "Date received",
                "can be March 5 or May 3, because 24/1/2018 in line 4 has the day first: write"
                    + " 2018-03-05 or 2018-05-03"));
    assertThat(problems(lines.get(1))).isEmpty();
    assertThat(problems(lines.get(2))).hasSize(1);
  }

  @Test
  void aDateWithPointsPutsThemInDoubtToo() {
    var lines =
        letters(
            HEADING,
            LINE.replace("2018-01-24", "3/4/2018"),
            LINE.replace("2018-01-24", "24.1.2018"));
    assertThat(problems(lines.get(0)))
        .singleElement()
        .matches(p -> p.problem().contains("March 4 or April 3"));
  }

  @Test
  void withoutOneTheMonthComesFirst() {
    var line = letters(HEADING, LINE.replace("2018-01-24", "1/2/2018")).getFirst();
    assertThat(letter(line).request().datedOn()).isEqualTo(LocalDate.of(2018, 1, 2));
  }

  @Property
  void everyDayIsReadAsItselfInBothWaysOrNotAtAll(
      @ForAll @IntRange(min = 1990, max = 2099) int year,
      @ForAll @IntRange(min = 1, max = 365) int day,
      @ForAll boolean isInDoubt) {
    var date = LocalDate.ofYearDay(year, day);
    var dates = new FileDates();
    if (isInDoubt) {
      dates.see(2, "13/1/2018");
    }
    assertThat(dates.read(date.toString())).isEqualTo(new ReadResult.Good<>(date.toString()));
    var slashes = date.getMonthValue() + "/" + date.getDayOfMonth() + "/" + year;
    var read = dates.read(slashes);
    var isClear = date.getDayOfMonth() > 12 || date.getDayOfMonth() == date.getMonthValue();
    if (!isInDoubt || isClear) {
      assertThat(read).isEqualTo(new ReadResult.Good<>(date.toString()));
    } else {
      assertThat(read).isInstanceOf(ReadResult.Bad.class);
    }
  }

  @Property
  void aDateWithTheDayFirstIsNeverReadAsAnotherDay(
      @ForAll @IntRange(min = 1990, max = 2099) int year,
      @ForAll @IntRange(min = 1, max = 365) int day) {
    var date = LocalDate.ofYearDay(year, day);
    var cell = date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + year;
    var dates = new FileDates();
    dates.see(2, cell);
    if (date.getDayOfMonth() > 12) {
      assertThat(dates.read(cell)).isInstanceOf(ReadResult.Bad.class);
    }
  }
}
