package org.replyby.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A federal grant at stake: its award number, program, fiscal year, and amount in US dollars. */
public record Grant(String awardNumber, String program, int fiscalYear, BigDecimal amount) {
  /** The most grants that one letter can name, since they are all stored in one item. */
  public static final int MOST_PER_LETTER = 50;

  public Grant {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("a grant's amount is not negative");
    }
    amount = amount.setScale(2, RoundingMode.UNNECESSARY);
  }
}
