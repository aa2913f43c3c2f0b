package org.replyby.deadlines;

/**
 * The rule by which a period is counted, and whether a period that ends on a closed day continues.
 */
public sealed interface Convention {
  /** Rule 6(a): for rules, court orders, and statutes that have no method of their own. */
  record Rule6() implements Convention {}

  /**
   * Counted exactly as another instrument says, so nothing rolls. {@code instrument} is "the
   * letter" or "28 CFR 18.5", and {@code authority} is what says that no rule applies.
   */
  record AsWritten(String instrument, String authority) implements Convention {}

  /** A demand letter is not a rule, order or statute. */
  static Convention letter() {
    return new AsWritten(
        "the letter",
        Law.COMPARE
            + "Fed. R. Civ. P. 6(a), which governs rules, orders and statutes, not letters");
  }
}
