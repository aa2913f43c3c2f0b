package org.replyby.telemetry;

/** The units of the metrics, by CloudWatch's names. */
enum Unit {
  COUNT("Count"),
  SECONDS("Seconds"),
  MILLISECONDS("Milliseconds");

  private final String title;

  Unit(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
