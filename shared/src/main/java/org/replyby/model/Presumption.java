package org.replyby.model;

/**
 * A rule by which a document counts as received so many calendar days after it was mailed, such as
 * 44 CFR 4.10(c). {@code rule} is its citation.
 */
public record Presumption(int days, String rule) {
  public Presumption {
    if (days < 1 || days > 30) {
      throw new IllegalArgumentException("a rule presumes receipt 1 to 30 days after mailing");
    }
  }
}
