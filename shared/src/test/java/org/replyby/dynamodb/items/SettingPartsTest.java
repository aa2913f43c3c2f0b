package org.replyby.dynamodb.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.replyby.deadlines.Convention;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.NamedCourt;
import org.replyby.deadlines.Service;
import org.replyby.deadlines.Setting;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Trigger;
import org.replyby.deadlines.Unit;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Basis;

class SettingPartsTest {
  private static final LocalDate DAY = LocalDate.of(2018, 1, 24);
  private static final Trigger MOMENT = new Trigger("the order", DAY, LocalTime.of(10, 23));
  private static final Setting FIXED =
      new Setting.Fixed(
          new DueOn(DAY, LocalTime.of(17, 0), ZoneId.of("America/Chicago")), "the subpoena");

  static Stream<Setting> settings() {
    return Stream.of(
        FIXED,
        new Setting.Fixed(new DueOn(DAY, null, null), "the letter"),
        forward(new Span(Unit.CALENDAR_DAYS, 14), Service.underRule5(Service.Method.MAIL, DAY)),
        forward(new Span(Unit.WEEKS, 2), Service.notUnderRule5("a subpoena")),
        forward(new Span(Unit.MONTHS, 3), Service.none()),
        forward(new Span(Unit.YEARS, 1), Service.none()),
        forward(new Span(Unit.BUSINESS_DAYS, 20), Service.none()),
        forward(new Span(Unit.HOURS, 72), Service.none()),
        new Setting.Forward(
            MOMENT, new Span(Unit.CALENDAR_DAYS, 30), Convention.letter(), Service.none()),
        new Setting.Backward(MOMENT, new Span(Unit.CALENDAR_DAYS, 14)),
        new Setting.Before(FIXED),
        new Setting.EarlierOf(FIXED, new Setting.Before(FIXED)));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void howADateIsSetIsReadAsItWasWritten(Setting setting) {
    var basis =
        new Basis(
            setting, Basis.Place.COURT, true, "chicago-il.m.s1", NamedCourt.of("idd", "Boise"));

    assertThat(SettingParts.basis(new Stored(SettingParts.row(basis).values()))).isEqualTo(basis);
  }

  private static Setting forward(Span span, Service service) {
    return new Setting.Forward(MOMENT, span, new Convention.Rule6(), service);
  }
}
