package org.replyby.local.faults;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Something that people or the clock do, of which each call to AWS can go wrong. {@code setup} runs
 * without a fault, and makes what {@code action} needs. {@code expected} names the alerts and
 * notices that must be sent, as plan, rung and official. {@code leastReplies} is how many texts to
 * phones and notices to the operator must be sent at least. {@code allowed} names alerts that may
 * be sent, until something ends them. {@code alternatives} are other actions, after which the
 * recorded state may be the same as after this one with a fault. {@code welcomes} is whether a
 * phone gets its first text.
 */
record Scenario<T>(
    String name,
    Function<TestCity, T> setup,
    BiConsumer<TestCity, T> action,
    List<String> expected,
    int leastReplies,
    Set<String> allowed,
    List<BiConsumer<TestCity, T>> alternatives,
    boolean welcomes) {
  Scenario(
      String name,
      Function<TestCity, T> setup,
      BiConsumer<TestCity, T> action,
      List<String> expected) {
    this(name, setup, action, expected, 0, Set.of(), List.of(), false);
  }

  Scenario<T> withReplies(int least) {
    return new Scenario<>(name, setup, action, expected, least, allowed, alternatives, welcomes);
  }

  /** One that sends a phone its first text, which goes out before it is on record. */
  Scenario<T> withWelcome() {
    return new Scenario<>(name, setup, action, expected, leastReplies, allowed, alternatives, true);
  }

  Scenario<T> withAlternatives(Set<String> mayBeSent, List<BiConsumer<TestCity, T>> actions) {
    return new Scenario<>(
        name, setup, action, expected, leastReplies, mayBeSent, actions, welcomes);
  }

  /** Whether people do something in this scenario that stops a retry of what failed. */
  boolean stopsRetries() {
    return !alternatives.isEmpty();
  }

  @Override
  public String toString() {
    return name;
  }
}
