package org.replyby.calendarfeed.ics;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A time zone is defined by rules for every year, or by one offset that always holds. */
class ZonesTest {
  private static List<String> lines(String zone) {
    var calendar = new ICalendar();
    calendar.addComponent(Zones.component(ZoneId.of(zone)));
    var lines = List.of(calendar.write().split("\r\n"));
    return lines.subList(lines.indexOf("BEGIN:VTIMEZONE") + 1, lines.lastIndexOf("END:VTIMEZONE"));
  }

  @Test
  void chicagoHasARuleForEachHalfOfTheYear() {
    assertThat(lines("America/Chicago"))
        .containsExactly(
            "TZID:America/Chicago",
            "BEGIN:DAYLIGHT",
            "DTSTART:20070311T020000",
            "TZOFFSETFROM:-0600",
            "TZOFFSETTO:-0500",
            "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3",
            "TZNAME:CDT",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "DTSTART:20071104T020000",
            "TZOFFSETFROM:-0500",
            "TZOFFSETTO:-0600",
            "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11",
            "TZNAME:CST",
            "END:STANDARD");
  }

  @ParameterizedTest
  @CsvSource({
    "America/Phoenix, -0700, MST",
    "Pacific/Honolulu, -1000, HST",
    "Pacific/Guam, +1000, ChST",
    "America/Puerto_Rico, -0400, AST",
    "Pacific/Pago_Pago, -1100, SST"
  })
  void whereClocksNeverChangeOneOffsetAlwaysHolds(String zone, String offset, String name) {
    assertThat(lines(zone))
        .containsExactly(
            "TZID:" + zone,
            "BEGIN:STANDARD",
            "DTSTART:20070101T000000",
            "TZOFFSETFROM:" + offset,
            "TZOFFSETTO:" + offset,
            "TZNAME:" + name,
            "END:STANDARD");
  }

  /** Some programs ignore a list of days. */
  @ParameterizedTest
  @ValueSource(strings = {"America/New_York", "America/Denver", "America/Adak", "Europe/Berlin"})
  void noZoneListsDays(String zone) {
    assertThat(lines(zone))
        .noneMatch(line -> line.startsWith("RDATE"))
        .filteredOn(line -> line.startsWith("RRULE"))
        .hasSize(2);
  }

  @Test
  void theLastSundayIsTheLast() {
    assertThat(lines("Europe/Berlin"))
        .contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "DTSTART:20070325T020000");
  }

  /** Israel's clocks go forward on the Friday from the 23rd on, which is in no certain week. */
  @Test
  void aDayInNoCertainWeekIsOneOfSevenDates() {
    assertThat(lines("Asia/Jerusalem"))
        .contains("RRULE:FREQ=YEARLY;BYDAY=FR;BYMONTHDAY=23,24,25,26,27,28,29;BYMONTH=3");
  }
}
