package org.replyby.calculator;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.deadlines.ClosureKind;

/** The kinds of closed days that a person can add, by the codes that tables and JSON use. */
public enum ClosingCodes {
  STATE("state", ClosureKind.STATE, "a holiday that a statute of the court's state sets"),
  DECLARED(
      "declared",
      ClosureKind.DECLARED,
      "a day that the President, Congress or a governor declared"),
  EXECUTIVE_ORDER(
      "executive-order", ClosureKind.EXECUTIVE, "a day on which an order closes federal offices"),
  HALF_DAY(
      "half-day", ClosureKind.HALF_DAY, "a day on which an order closes federal offices at noon"),
  COURT("court", ClosureKind.COURT, "a day on which the court itself is closed"),
  CITY("city", ClosureKind.CITY, "a day on which the city's own offices are closed");

  /** All codes, for a sentence. */
  public static final String ALL =
      Stream.of(values()).map(ClosingCodes::code).collect(Collectors.joining(", "));

  private final String code;
  private final ClosureKind kind;
  private final String words;

  ClosingCodes(String code, ClosureKind kind, String words) {
    this.code = code;
    this.kind = kind;
    this.words = words;
  }

  public static Optional<ClosingCodes> find(String code) {
    return Stream.of(values()).filter(c -> c.code.equals(code)).findFirst();
  }

  public String code() {
    return code;
  }

  public ClosureKind kind() {
    return kind;
  }

  /** What kind of day it is, in words that follow "it is". */
  public String words() {
    return words;
  }
}
