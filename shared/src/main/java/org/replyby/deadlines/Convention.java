package org.replyby.deadlines;

/** By which rule a period is counted, and whether one that ends on a closed day goes on. */
public sealed interface Convention {
  /** Rule 6(a): of rules, court orders, and statutes without a method of their own. */
  record Rule6() implements Convention {}

  /**
   * As another instrument says, and no further: nothing rolls. {@code instrument} is "the letter"
   * or "28 CFR 18.5", {@code authority} what says that no rule applies.
   */
  record AsWritten(String instrument, String authority) implements Convention {}

  /** A demand letter is no rule, order or statute. */
  static Convention letter() {
    return new AsWritten(
        "the letter",
        "Fed. R. Civ. P. 6(a), which governs rules, orders and statutes, not letters");
  }
}
