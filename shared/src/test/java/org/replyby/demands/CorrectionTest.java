package org.replyby.demands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.replyby.deadlines.Convention;
import org.replyby.deadlines.DueDates;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Forum;
import org.replyby.deadlines.Service;
import org.replyby.deadlines.Setting;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Trigger;
import org.replyby.deadlines.Unit;
import org.replyby.model.CountedFrom;
import org.replyby.model.LetterKind;
import org.replyby.model.ResponseTime;

/** What a correction leaves of an extension: DEADLINES, rules 2, 11 and 17. */
class CorrectionTest {
  private static DemandDeadlines letter(String dated, int days) {
    var within = new ResponseTime.Within(new Span(Unit.CALENDAR_DAYS, days), CountedFrom.LETTER);
    return LetterDeadlines.of(DemandFixtures.letter(LetterKind.DEMAND, dated, within));
  }

  private static Setting setting(DemandDeadlines starts) {
    return starts.main().basis().setting();
  }

  private static Setting corrected(DemandDeadlines was, DemandDeadlines is, Setting own) {
    return new Correction(was, is, own).of(was.main().id(), own).orElseThrow();
  }

  private static Setting after(String event, String from, int days) {
    return new Setting.Forward(
        Trigger.on(event, LocalDate.parse(from)),
        new Span(Unit.CALENDAR_DAYS, days),
        Convention.letter(),
        Service.none());
  }

  @Test
  void whatWasNotExtendedIsSetAsIfItHadBeenRightFromTheBeginning() {
    var was = letter("2018-01-24", 20);
    var is = letter("2018-01-22", 14);
    assertThat(corrected(was, is, setting(was))).isEqualTo(setting(is));
  }

  @Test
  void whatDidNotChangeKeepsItsExtension() {
    var own = after(Correction.DATE_EXTENDED, "2018-02-13", 7);
    assertThat(corrected(letter("2018-01-24", 20), letter("2018-01-24", 20), own)).isEqualTo(own);
  }

  @Test
  void aLongerPeriodIsLongerByAsMuchAsBefore() {
    var own = after("the letter", "2018-01-24", 30);
    assertThat(corrected(letter("2018-01-24", 20), letter("2018-01-22", 14), own))
        .isEqualTo(after("the letter", "2018-01-22", 24));
  }

  @Test
  void aFixedDateThatTheOtherSideGaveStays() {
    var own = new Setting.Fixed(new DueOn(LocalDate.of(2018, 3, 9), null, null), "the extension");
    assertThat(corrected(letter("2018-01-24", 20), letter("2018-01-22", 14), own)).isEqualTo(own);
  }

  /** 20 days from January 24 end on February 13; 7 more from there were given on a wrong date. */
  @Test
  void moreTimeFromAWrongDateMovesNoSafeDate() {
    var own = after(Correction.DATE_EXTENDED, "2018-02-13", 7);
    var is = corrected(letter("2018-01-24", 20), letter("2018-01-22", 14), own);

    assertThat(is.prevailing()).isEqualTo(own);
    var date = DueDates.of(is, new Forum.Office("MA", DemandFixtures.BOSTON));
    assertThat(date.day()).isEqualTo("2018-02-20");
    assertThat(date.safeDay()).isEqualTo("2018-02-05");
    // Another correction after it finds the same two.
    var again = corrected(letter("2018-01-22", 14), letter("2018-01-21", 14), is);
    assertThat(again.prevailing()).isEqualTo(own);
    assertThat(DueDates.of(again, new Forum.Office("MA", DemandFixtures.BOSTON)).safeDay())
        .isEqualTo("2018-02-02");
  }
}
