package org.replyby.calculator;

import java.util.List;

/**
 * When is something due? Every field as it was written, blank if nothing was. Spaces around a text
 * do not matter.
 */
public record Question(
    String triggerDate,
    String period,
    String unit,
    String rule,
    String timeZone,
    List<String> extraHolidays,
    List<String> holidaysByStatute,
    List<String> closedDays,
    String state,
    String court) {
  public Question {
    extraHolidays = List.copyOf(extraHolidays);
    holidaysByStatute = List.copyOf(holidaysByStatute);
    closedDays = List.copyOf(closedDays);
  }
}
