package org.replyby.deadlines;

/**
 * Why a day is closed: {@code name} follows the words "it is", {@code authority} is the law cited.
 */
public record Closure(ClosureKind kind, String name, String authority) {
  /** For example "Labor Day (5 U.S.C. 6103(a))"; a weekend needs no authority. */
  String cited() {
    return authority.isEmpty() ? name : name + " (" + authority + ")";
  }
}
