package org.replyby.local.faults;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Something that people or the clock do. {@code given} is done without a fault and makes what
 * {@code when} needs; in {@code when} each call to AWS goes wrong once. {@code owed} are the alerts
 * and notices that have to come of it, as plan, rung and official, {@code answers} how many texts
 * to phones and notices to the operator at least. {@code may} are alerts that come unless what ends
 * them was first, and {@code otherwise} what can be on record instead, as other things to do.
 */
record Scenario<T>(
    String name,
    Function<Town, T> given,
    BiConsumer<Town, T> when,
    List<String> owed,
    int answers,
    Set<String> may,
    List<BiConsumer<Town, T>> otherwise) {
  Scenario(String name, Function<Town, T> given, BiConsumer<Town, T> when, List<String> owed) {
    this(name, given, when, owed, 0, Set.of(), List.of());
  }

  Scenario<T> answering(int least) {
    return new Scenario<>(name, given, when, owed, least, may, otherwise);
  }

  Scenario<T> unlessFirst(Set<String> mayCome, List<BiConsumer<Town, T>> instead) {
    return new Scenario<>(name, given, when, owed, answers, mayCome, instead);
  }

  /** Whether what would be tried again is ended by what people did meanwhile. */
  boolean isOvertaken() {
    return !otherwise.isEmpty();
  }

  @Override
  public String toString() {
    return name;
  }
}
