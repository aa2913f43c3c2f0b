package org.replyby.deadlines;

/** The length of a period, in the unit in which it is stated, up to 100 years. */
public record Span(Unit unit, int count) {
  public Span {
    if (count < 1 || count > unit.most()) {
      throw new IllegalArgumentException(
          "a period has 1 to %,d %ss".formatted(unit.most(), unit.word()));
    }
  }

  /** Whether a period that is longer by {@code more} units is still valid. */
  public boolean canBeLongerBy(int more) {
    return count + more <= unit.most();
  }

  /** The same unit, with {@code more} units added. */
  public Span longerBy(int more) {
    return new Span(unit, Math.addExact(count, more));
  }
}
