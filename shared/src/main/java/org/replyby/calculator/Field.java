package org.replyby.calculator;

/** What a question says, as a table and as JSON call it. */
public enum Field {
  TRIGGER_DATE("trigger_date", "triggerDate"),
  PERIOD("period", "period"),
  UNIT("unit", "unit"),
  RULE("rule", "rule"),
  TIME_ZONE("timezone", "timeZone"),
  EXTRA_HOLIDAYS("extra_holidays", "extraHolidays"),
  STATE("state", "state");

  private final String column;
  private final String json;

  Field(String column, String json) {
    this.column = column;
    this.json = json;
  }

  public String column() {
    return column;
  }

  public String json() {
    return json;
  }
}
