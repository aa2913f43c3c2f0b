package org.replyby.local;

/**
 * AWS's public prices in US East (N. Virginia), in US dollars, without any free tier. The pages and
 * the date are in docs/performance.md.
 */
final class Prices {
  static final double WRITE_UNIT = 0.625 / 1e6;
  static final double READ_UNIT = 0.125 / 1e6;

  /** A gigabyte in the table for a month, and its recovery to a point in time. */
  static final double STORED_GB = 0.25 + 0.20;

  static final double SNS_REQUEST = 0.50 / 1e6;
  static final double EMAIL = 2.00 / 100_000;

  /** One segment in the United States with what carriers add, rounded up. */
  static final double TEXT = 0.01;

  static final double HTTP_REQUEST = 1.00 / 1e6;
  static final double INVOCATION = 0.20 / 1e6;

  /** On an ARM processor. */
  static final double GB_SECOND = 0.0000133334;

  static final double SCHEDULED = 1.00 / 1e6;
  static final double LOG_GB = 0.50;
  static final double ALARM = 0.10;
  static final double METRIC = 0.30;
  static final double DASHBOARD = 3.00;
  static final double KEY = 1.00;
  static final double SECRET = 0.40;

  private Prices() {}
}
