package org.replyby.deadlines;

/**
 * The length of a period, in the unit in which it is stated, up to 100 years. Weeks, months and
 * years are added by the calendar, and end with the month where that is shorter.
 */
public sealed interface Span {
  /** How many units, from 1. */
  int count();

  /** The unit, as "day". */
  String unit();

  /** Every day counts. */
  record Days(int count) implements Span {
    public static final int MOST = 36_525;

    public Days {
      check(count, MOST, "day");
    }

    @Override
    public String unit() {
      return "day";
    }
  }

  /** Sevens of days, by the calendar. */
  record Weeks(int count) implements Span {
    public static final int MOST = 5_218;

    public Weeks {
      check(count, MOST, "week");
    }

    @Override
    public String unit() {
      return "week";
    }
  }

  /** Months of the calendar. */
  record Months(int count) implements Span {
    public static final int MOST = 1_200;

    public Months {
      check(count, MOST, "month");
    }

    @Override
    public String unit() {
      return "month";
    }
  }

  /** Years of the calendar. */
  record Years(int count) implements Span {
    public static final int MOST = 100;

    public Years {
      check(count, MOST, "year");
    }

    @Override
    public String unit() {
      return "year";
    }
  }

  /** Elapsed hours, across changes of the clock. */
  record Hours(int count) implements Span {
    public static final int MOST = 876_600;

    public Hours {
      check(count, MOST, "hour");
    }

    @Override
    public String unit() {
      return "hour";
    }
  }

  /** Only the days on which an office or court is open count. */
  record WorkingDays(int count) implements Span {
    public static final int MOST = 25_000;

    public WorkingDays {
      check(count, MOST, "working day");
    }

    @Override
    public String unit() {
      return "working day";
    }
  }

  /** Whether a period of so many more units is still one. */
  default boolean canBeLongerBy(int more) {
    var most =
        switch (this) {
          case Days days -> Days.MOST;
          case Weeks weeks -> Weeks.MOST;
          case Months months -> Months.MOST;
          case Years years -> Years.MOST;
          case Hours hours -> Hours.MOST;
          case WorkingDays days -> WorkingDays.MOST;
        };
    return count() + more <= most;
  }

  /** The same unit, so many more. */
  default Span longerBy(int more) {
    var longer = Math.addExact(count(), more);
    return switch (this) {
      case Days days -> new Days(longer);
      case Weeks weeks -> new Weeks(longer);
      case Months months -> new Months(longer);
      case Years years -> new Years(longer);
      case Hours hours -> new Hours(longer);
      case WorkingDays days -> new WorkingDays(longer);
    };
  }

  private static void check(int count, int most, String unit) {
    if (count < 1 || count > most) {
      throw new IllegalArgumentException("a period has 1 to %,d %ss".formatted(most, unit));
    }
  }
}
