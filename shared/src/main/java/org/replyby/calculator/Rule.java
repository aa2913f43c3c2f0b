package org.replyby.calculator;

import static org.replyby.deadlines.Unit.BUSINESS_DAYS;
import static org.replyby.deadlines.Unit.CALENDAR_DAYS;
import static org.replyby.deadlines.Unit.HOURS;
import static org.replyby.deadlines.Unit.MONTHS;
import static org.replyby.deadlines.Unit.WEEKS;
import static org.replyby.deadlines.Unit.YEARS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Unit;

/** The law by which a date is found, and the units in which that law counts. */
public enum Rule {
  FRCP6A_FORWARD,
  FRCP6A_BACKWARD,
  FRCP6D_MAIL,
  DATE_CERTAIN,
  LETTER_WITHIN,
  FOIA_WORKING_DAYS;

  private static final Map<String, Rule> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(Rule::code, Function.identity()));

  private final String code = name().toLowerCase(Locale.ROOT);

  /** For example frcp6a_forward. */
  public String code() {
    return code;
  }

  public List<Unit> units() {
    return switch (this) {
      case FRCP6A_FORWARD -> List.of(Unit.values());
      case FRCP6A_BACKWARD -> List.of(CALENDAR_DAYS, HOURS, WEEKS, MONTHS, YEARS);
      case FRCP6D_MAIL -> List.of(CALENDAR_DAYS, WEEKS, MONTHS, YEARS);
      case DATE_CERTAIN -> List.of(CALENDAR_DAYS);
      case LETTER_WITHIN -> List.of(CALENDAR_DAYS, BUSINESS_DAYS, WEEKS, MONTHS, YEARS);
      case FOIA_WORKING_DAYS -> List.of(BUSINESS_DAYS);
    };
  }

  static @Nullable Rule find(String code) {
    return BY_CODE.get(code);
  }
}
