package org.replyby.staff.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.staff.importing.Opening.HEADING;
import static org.replyby.staff.importing.Opening.LINE;
import static org.replyby.staff.importing.Opening.letter;
import static org.replyby.staff.importing.Opening.letters;
import static org.replyby.staff.importing.Opening.problems;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Unit;
import org.replyby.model.Consequence;
import org.replyby.model.CountedFrom;
import org.replyby.model.DeliveryMethod;
import org.replyby.model.Grant;
import org.replyby.model.LetterKind;
import org.replyby.model.MatterId;
import org.replyby.model.ResponseTime;
import org.replyby.usecases.importing.CellProblem;
import org.replyby.usecases.recording.Answered;
import org.replyby.usecases.recording.MatterRef;

class LetterTableTest {
  @Test
  void aPlainTableIsReadAsTheApiReadsALetter() {
    var line = letter(letters(HEADING, LINE).getFirst());
    assertThat(line.line()).isEqualTo(2);
    assertThat(line.cells()).startsWith("Byrne JAG FY2016").hasSize(7);
    assertThat(line.answered()).isNull();
    var request = line.request();
    assertThat(request.idempotencyKey()).isEqualTo("key-2");
    assertThat(request.jurisdiction().id()).isEqualTo(Opening.CHICAGO);
    assertThat(request.matter())
        .isEqualTo(
            new MatterRef(new MatterId(Opening.CHICAGO, "byrne-jag-fy2016"), "Byrne JAG FY2016"));
    assertThat(request.from().office()).isEqualTo("Office of Justice Programs");
    assertThat(request.arrival().came()).isEqualTo(DeliveryMethod.EMAIL);
    assertThat(request.arrival().receivedOn()).containsExactly(LocalDate.of(2018, 1, 25));
    assertThat(request.datedOn()).isEqualTo(LocalDate.of(2018, 1, 24));
    assertThat(request.demand()).isEqualTo("All orders");
    assertThat(request.parts()).singleElement().matches(part -> part.what() == null);
  }

  @Test
  void columnsAreNamedByTheApisPathsOrInPlainEnglishInAnyOrderAndCase() {
    var heading =
        "RESPONSEDUE.DATE, due time,kind of letter,matter.title,from_office,Signed By:,delivery,undated,"
            + "Receipt unknown,demand,consequences,Award number,grants.0.program,FY,Amount,Preserve";
    var unknown = Opening.refusal(heading, "x");
    assertThat(unknown)
        .contains("Preserve: is not a known column: did you mean \"Preserve records since\"?");
    var line =
        letter(
            letters(
                    heading.replace(",Preserve", ""),
                    "2/23/2018,5 PM,Demand letter,COPS,Civil Rights Division,A. Smith,Certified Mail,yes,"
                        + "X,\"Orders,\nand memos\",\"Subpoena; past grants\",2016-DJ,JAG,2016,\"$2,000,000.50\"")
                .getFirst());
    var request = line.request();
    assertThat(request.kind()).isEqualTo(LetterKind.DEMAND);
    assertThat(request.datedOn()).isNull();
    assertThat(request.arrival().came()).isEqualTo(DeliveryMethod.MAIL);
    assertThat(request.arrival().receivedOn()).isEmpty();
    assertThat(request.demand()).isEqualTo("Orders,\nand memos");
    assertThat(request.consequences())
        .containsExactlyInAnyOrder(Consequence.SUBPOENA, Consequence.PAST_GRANTS_RETURNED);
    assertThat(request.grants())
        .containsExactly(new Grant("2016-DJ", "JAG", 2016, new BigDecimal("2000000.50")));
    assertThat(request.parts().getFirst().when())
        .isInstanceOfSatisfying(
            ResponseTime.On.class,
            on -> {
              assertThat(on.due().date()).isEqualTo(LocalDate.of(2018, 2, 23));
              assertThat(on.due().time()).isEqualTo(LocalTime.of(17, 0));
            });
  }

  @Test
  void aPeriodAPromptAnswerAndADutyToPreserveAreReadToo() {
    var heading =
        HEADING + ",Reply within,Unit,Counted from,Says when,Look again on,Preserve since";
    var start = LINE.substring(0, LINE.lastIndexOf(',') + 1);
    var lines =
        letters(
            heading,
            start + ",30,working days,receipt,,,",
            start + ",,,,ASAP,2018-02-01,",
            start + ",,,,,,1/24/2018");
    assertThat(letter(lines.get(0)).request().parts().getFirst().when())
        .isEqualTo(new ResponseTime.Within(new Span(Unit.BUSINESS_DAYS, 30), CountedFrom.RECEIPT));
    assertThat(letter(lines.get(1)).request().parts().getFirst().when())
        .isEqualTo(
            new ResponseTime.NoDay(
                ResponseTime.Haste.AS_SOON_AS_POSSIBLE, LocalDate.of(2018, 2, 1)));
    assertThat(letter(lines.get(2)).request().parts().getFirst().when())
        .isEqualTo(new ResponseTime.Standing(LocalDate.of(2018, 1, 24)));
  }

  @Test
  void aPeriodIsANumberAndAUnit() {
    var start = LINE.substring(0, LINE.lastIndexOf(',') + 1);
    var line = letters(HEADING + ",Reply within,Unit", start + ",30 days,fortnights").getFirst();
    assertThat(problems(line))
        .containsExactly(
            new CellProblem(
                "Unit",
                "must be one of: calendar days, business days, hours, weeks, months, years"),
            new CellProblem("Reply within", "must be a whole number from 1"));
  }

  @Test
  void aLetterThatWasAnsweredSaysWhenAndHow() {
    var heading =
        HEADING + ",Answered on,How the reply went out,Reference of the reply,What was sent";
    var lines =
        letters(
            heading, LINE + ",2/20/2018,FedEx,7712,212 pages", LINE + ",,,,", LINE + ",,FedEx,,");
    assertThat(letter(lines.get(0)).answered())
        .isEqualTo(new Answered(LocalDate.of(2018, 2, 20), "FedEx", "7712", "212 pages"));
    assertThat(letter(lines.get(1)).answered()).isNull();
    assertThat(problems(lines.get(2)))
        .containsExactly(new CellProblem("Answered on", "is missing"));
  }

  @Test
  void nobodyHasToLookAgainAtAPromptLetterThatWasAnswered() {
    var start = LINE.substring(0, LINE.lastIndexOf(',') + 1);
    var line =
        letters(HEADING + ",Says when,Answered on", start + ",promptly,2/20/2018").getFirst();
    assertThat(letter(line).request().parts().getFirst().when())
        .isEqualTo(new ResponseTime.NoDay(ResponseTime.Haste.PROMPTLY, LocalDate.of(2018, 2, 20)));
  }

  @Test
  void aMatterOnRecordIsNamedByItsId() {
    var line =
        letters(HEADING, LINE.replace("Byrne JAG FY2016", "chicago-il.byrne-jag")).getFirst();
    assertThat(letter(line).request().matter())
        .isEqualTo(new MatterRef(new MatterId(Opening.CHICAGO, "byrne-jag"), null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How it came|pigeon|must be one of: email, mail, courier, hand, fax, portal",
        "Letter has no date|maybe|must be yes or no",
        "Letter has no date|yes|cannot be combined with \"Date of the letter\"",
        "Day received is not known|yes|must be empty or no, because a day is given under \"Date received\"",
        "Fiscal year|of 2016|must be a year from 1990 to 2100",
        "Reply within|30|cannot be combined with \"Reply due\"",
        "Reply due at|5:00|can be in the morning or in the afternoon: write 05:00 or 17:00",
        "Reply due at|25:00|must be a time, such as 17:00",
        "Reply due at|noon|must be a time, such as 17:00 or 5:00 PM",
        "What it threatens|subpoena; jail|must be one of: subpoena, new-grants-refused, past-grants-returned",
        "Says when|promptly|cannot be combined with \"Reply due\": give one of them",
        "Id of the city|x|is not a known column",
        "Another letter|perhaps|must be yes or no",
      })
  void eachFaultIsSaidAtItsCellInWordsThatFitATable(String column, String cell, String problem) {
    if (problem.startsWith("is not a known")) {
      assertThat(Opening.refusal(HEADING + "," + column, LINE + "," + cell)).contains(problem);
      return;
    }
    var heading = HEADING.replace(column, "Announced").replace("Announced", "Date announced");
    var line = HEADING.contains(column) ? LINE.replace("email", cell) : LINE + "," + cell;
    var found =
        problems(
            letters(HEADING.contains(column) ? HEADING : heading + "," + column, line).getFirst());
    assertThat(found).extracting(CellProblem::column).contains(column);
    assertThat(found)
        .filteredOn(p -> p.column().equals(column))
        .extracting(CellProblem::problem)
        .singleElement()
        .asString()
        .contains(problem);
  }

  @Test
  void whatIsMissingIsSaidAtItsColumnAndOnce() {
    var empty = letters(HEADING, ",,,,,,x").getFirst();
    assertThat(problems(empty))
        .extracting(CellProblem::column)
        .containsExactlyInAnyOrder(
            "Matter",
            "Office",
            "How it came",
            "Date of the letter",
            "Date received",
            "What it asks for",
            "Reply due");
    assertThat(problems(empty))
        .extracting(CellProblem::problem)
        .contains("is missing: give it, or write yes under \"Letter has no date\"");
  }

  @Test
  void withoutAnyTimeTheLineSaysWhatToGive() {
    var start = LINE.substring(0, LINE.lastIndexOf(',') + 1);
    assertThat(problems(letters(HEADING, start).getFirst()))
        .containsExactly(
            new CellProblem(
                "Reply due",
                "is missing: give the day, or a period under \"Reply within\" and \"Unit\", or what"
                    + " the letter says under \"Says when\""));
  }
}
