package org.replyby.deadlines;

/**
 * Why a day is closed: {@code name} follows the words "it is", {@code authority} is the law cited.
 */
public record Closure(ClosureKind kind, String name, String authority) {
  /** The same closing where it is not the court's or office's own, so that it moves no date. */
  Closure elsewhere() {
    return kind.isOfCourtOnly() ? new Closure(ClosureKind.CITY_STATE, name, authority) : this;
  }

  /** For example "Labor Day (5 U.S.C. 6103(a))"; a weekend needs no authority. */
  String cited() {
    return authority.isEmpty() ? name : name + " (" + authority + ")";
  }
}
