package org.replyby.deadlines;

/** How the law is cited here. */
final class Law {
  private static final String FEDERAL =
      "Rules: Fed. R. Civ. P. 6 as amended to December 1, 2023. Holidays: "
          + FederalHolidays.VERSION
          + "; closings by executive order to December 2025";

  static final String DAYS_A = "Fed. R. Civ. P. 6(a)(1)(A)";
  static final String DAYS_B = "Fed. R. Civ. P. 6(a)(1)(B)";
  static final String DAYS_C = "Fed. R. Civ. P. 6(a)(1)(C)";
  static final String LONGER_UNITS = "Fed. R. Civ. P. 6(a)(1), days or a longer unit of time";
  static final String HOURS_A = "Fed. R. Civ. P. 6(a)(2)(A)";
  static final String HOURS_B = "Fed. R. Civ. P. 6(a)(2)(B)";
  static final String HOURS_C = "Fed. R. Civ. P. 6(a)(2)(C)";
  static final String HOURS_BACKWARD = "Fed. R. Civ. P. 6(a)(2)(C) and 6(a)(5)";
  static final String INACCESSIBLE = "Fed. R. Civ. P. 6(a)(3)";
  static final String MIDNIGHT = "Fed. R. Civ. P. 6(a)(4)(A)";
  static final String LOCAL_RULE = "Fed. R. Civ. P. 6(a)(4), \"unless a different time is set\"";
  static final String CLERK_CLOSES = "Fed. R. Civ. P. 6(a)(4)(B)";
  static final String BACKWARD = "Fed. R. Civ. P. 6(a)(5)";
  static final String HOLIDAY = "Fed. R. Civ. P. 6(a)(6)";
  static final String SERVICE = "Fed. R. Civ. P. 6(d)";
  static final String DATE_CERTAIN = "2009 Committee Note to Fed. R. Civ. P. 6";
  static final String CLOCKS = "15 U.S.C. 260a";

  /** Compare: an authority that does not govern directly, but is followed here. */
  static final String COMPARE = "cf. ";

  private Law() {}

  /**
   * The version of the rules and of the holidays, for every explanation. It does not speak of the
   * states' holidays where a note says that they are not known.
   */
  static String version(ClosedDays closed) {
    return FEDERAL + (closed.unknown().isEmpty() ? "; state holidays as of November 2026." : ".");
  }

  /** The rules of procedure govern what is due in court; for what an office asks they are cf. */
  static String governing(Forum forum, String authority) {
    return switch (forum) {
      case Forum.DistrictCourt court -> authority;
      case Forum.Office office -> COMPARE + authority;
    };
  }
}
