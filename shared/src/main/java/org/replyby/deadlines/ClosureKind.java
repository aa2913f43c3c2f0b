package org.replyby.deadlines;

/** Why a day is closed; the kind decides for which periods it counts. */
public enum ClosureKind {
  WEEKEND,

  /** Set aside by statute, Rule 6(a)(6)(A). */
  FEDERAL,

  /** The weekday on which a federal holiday on a weekend is observed. */
  FEDERAL_OBSERVED,

  /** Declared a holiday by the President or Congress, Rule 6(a)(6)(B). */
  DECLARED,

  /** Declared a holiday by the state where the court sits, Rule 6(a)(6)(C): forward only. */
  STATE,

  /** The weekday on which a state's holiday on a weekend is observed. */
  STATE_OBSERVED,

  /**
   * A holiday of a state of which the list here is not known to be whole: it moves no date, but
   * nobody should rely on the day.
   */
  STATE_DOUBTFUL,

  /** The court's own closing: its clerk's office is inaccessible, Rule 6(a)(3). */
  COURT,

  /** Federal offices closed by executive order: by itself no legal holiday. */
  EXECUTIVE;

  /**
   * Whether a period under Rule 6(a) that would end on such a day goes on. Whether an observed day
   * is a legal holiday is unsettled, and whether a clerk's office is inaccessible while it takes
   * electronic filings: each reading takes them the way that is its own. An inaccessible clerk's
   * office moves a backward period too, but forward: that is not asked here.
   */
  boolean moves(Direction direction, Reading reading) {
    var forward = direction == Direction.FORWARD;
    return switch (this) {
      case WEEKEND, FEDERAL, DECLARED -> true;
      case FEDERAL_OBSERVED -> !forward || reading == Reading.PREVAILING;
      case STATE -> forward;
      case STATE_OBSERVED, COURT -> forward && reading == Reading.PREVAILING;
      case STATE_DOUBTFUL, EXECUTIVE -> false;
    };
  }

  /** Whether no office of the federal government works, so that the day is no working day. */
  boolean isDayOffOfOffices() {
    return switch (this) {
      case WEEKEND, FEDERAL, FEDERAL_OBSERVED, DECLARED -> true;
      case STATE, STATE_OBSERVED, STATE_DOUBTFUL, COURT, EXECUTIVE -> false;
    };
  }

  /** Whether an order that counts open days leaves the day out. */
  boolean isDayOffOfCourts() {
    return switch (this) {
      case WEEKEND, FEDERAL, FEDERAL_OBSERVED, DECLARED, STATE, STATE_OBSERVED -> true;
      case STATE_DOUBTFUL, COURT, EXECUTIVE -> false;
    };
  }
}
