package org.replyby.calculator;

/** The fields of a question, by their names in a table and in JSON. */
public enum Field {
  TRIGGER_DATE("trigger_date", "triggerDate"),
  PERIOD("period", "period"),
  UNIT("unit", "unit"),
  RULE("rule", "rule"),
  TIME_ZONE("timezone", "timeZone"),
  EXTRA_HOLIDAYS("extra_holidays", "extraHolidays"),
  HOLIDAYS_BY_STATUTE("holidays_by_statute", "holidaysByStatute"),
  CLOSED_DAYS("closed_days", "closedDays"),
  STATE("state", "state"),
  COURT("court", "court");

  private final String column;
  private final String json;

  Field(String column, String json) {
    this.column = column;
    this.json = json;
  }

  public String column() {
    return column;
  }

  /** Whether the field holds several values. */
  public boolean isList() {
    return this == EXTRA_HOLIDAYS || this == HOLIDAYS_BY_STATUTE || this == CLOSED_DAYS;
  }

  public String json() {
    return json;
  }
}
