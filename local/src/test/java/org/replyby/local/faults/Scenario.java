package org.replyby.local.faults;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Something that people or the clock do. {@code given} is done without a fault and makes what
 * {@code when} needs; in {@code when} each call to AWS goes wrong once. {@code owed} are the alerts
 * that have to come of it, as plan, rung and official.
 */
record Scenario<T>(
    String name, Function<Town, T> given, BiConsumer<Town, T> when, List<String> owed) {
  @Override
  public String toString() {
    return name;
  }
}
