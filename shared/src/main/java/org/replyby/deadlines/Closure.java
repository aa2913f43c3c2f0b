package org.replyby.deadlines;

/** Why a day is closed: {@code name} ends the words "it is", {@code authority} is the law cited. */
public record Closure(ClosureKind kind, String name, String authority) {
  /** As "Labor Day (5 U.S.C. 6103(a))"; a weekend needs no authority. */
  String cited() {
    return authority.isEmpty() ? name : name + " (" + authority + ")";
  }
}
