package org.replyby.deadlines;

/** Why a day is closed. The kind decides for which periods the closing counts. */
public enum ClosureKind {
  WEEKEND,

  /** Set aside by statute, Rule 6(a)(6)(A). */
  FEDERAL,

  /** The weekday on which a federal holiday on a weekend is observed. */
  FEDERAL_OBSERVED,

  /** Declared a holiday by the President, Congress or a governor, Rule 6(a)(6)(B) and (C). */
  DECLARED,

  /** Set aside by a statute of the state where the court sits, Rule 6(a)(6)(C): forward only. */
  STATE,

  /** The weekday on which a state's holiday on a weekend is observed. */
  STATE_OBSERVED,

  /** Reported as a holiday of the court's state, without the statute that sets it. */
  STATE_GIVEN,

  /**
   * A holiday of a state whose list here is not known to be complete. It moves no date, but nobody
   * should rely on the day.
   */
  STATE_DOUBTFUL,

  /** The court's own closing: its clerk's office is inaccessible, Rule 6(a)(3). */
  COURT,

  /** Federal offices closed by executive order, which alone does not make a legal holiday. */
  EXECUTIVE,

  /** Federal offices closed by order for the second half of the workday. */
  HALF_DAY,

  /** The city's own offices are closed: nobody there can finish a reply. */
  CITY,

  /**
   * A holiday of the city's own state, or another closing that is not one of the court or office
   * where the deadline is met. It moves no date, but nobody should rely on the day.
   */
  CITY_STATE;

  /**
   * Whether a period under Rule 6(a) that would end on such a day continues past it. On the
   * earliest reading, only a day set aside by statute moves a forward period: a day that somebody
   * declares a holiday or closes never gives more time. A backward period is moved by every day
   * that may count, since that gives an earlier date. An inaccessible clerk's office also moves a
   * backward period, but forward, and this method does not cover that.
   */
  boolean moves(Direction direction, Reading reading) {
    var forward = direction == Direction.FORWARD;
    return switch (this) {
      case WEEKEND, FEDERAL -> true;
      case FEDERAL_OBSERVED, DECLARED -> !forward || reading != Reading.EARLIEST;
      case STATE -> forward;
      case STATE_OBSERVED, STATE_GIVEN, COURT -> forward && reading != Reading.EARLIEST;
      case STATE_DOUBTFUL, EXECUTIVE, HALF_DAY, CITY, CITY_STATE -> false;
    };
  }

  /** Whether only a court counts it: an office follows no state's holiday, and is no courthouse. */
  boolean isOfCourtOnly() {
    return switch (this) {
      case STATE, STATE_OBSERVED, STATE_GIVEN, STATE_DOUBTFUL, COURT -> true;
      case WEEKEND, FEDERAL, FEDERAL_OBSERVED, DECLARED, EXECUTIVE, HALF_DAY, CITY, CITY_STATE ->
          false;
    };
  }

  /**
   * Whether no federal office works, so that the day is not a working day. On the earliest reading,
   * only statutes of the United States have that effect; on the latest, an order that closes the
   * offices has it too.
   */
  boolean isDayOffOfOffices(Reading reading) {
    return switch (this) {
      case WEEKEND, FEDERAL -> true;
      case FEDERAL_OBSERVED, DECLARED -> reading != Reading.EARLIEST;
      case EXECUTIVE -> reading == Reading.LATEST;
      case STATE, STATE_OBSERVED, STATE_GIVEN, STATE_DOUBTFUL, CITY_STATE -> false;
      case COURT, HALF_DAY, CITY -> false;
    };
  }

  /**
   * Whether an order that counts open days skips the day. A state's holiday is no reason for a
   * federal court to do so, and on the earliest reading it does not.
   */
  boolean isDayOffOfCourts(Reading reading) {
    return switch (this) {
      case WEEKEND, FEDERAL -> true;
      case FEDERAL_OBSERVED, DECLARED, STATE, STATE_OBSERVED, STATE_GIVEN ->
          reading != Reading.EARLIEST;
      case STATE_DOUBTFUL, COURT, EXECUTIVE, HALF_DAY, CITY, CITY_STATE -> false;
    };
  }

  /** Whether the day is closed from its morning on. */
  boolean closesTheWholeDay() {
    return this != HALF_DAY;
  }
}
