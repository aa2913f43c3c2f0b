package org.replyby.deadlines;

import java.util.List;

/** Where the cities are. */
final class Zones {
  static final List<String> UNITED_STATES =
      List.of(
          "America/New_York",
          "America/Chicago",
          "America/Denver",
          "America/Phoenix",
          "America/Los_Angeles",
          "America/Anchorage",
          "America/Adak",
          "Pacific/Honolulu",
          "Pacific/Pago_Pago",
          "Pacific/Guam",
          "America/Puerto_Rico",
          "America/Indiana/Indianapolis",
          "America/Kentucky/Louisville",
          "America/Boise");

  private Zones() {}
}
