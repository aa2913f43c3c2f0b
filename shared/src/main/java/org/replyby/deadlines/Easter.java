package org.replyby.deadlines;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar, computed by the method of Meeus, ch. 8. */
final class Easter {
  private Easter() {}

  static LocalDate in(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
