package org.replyby.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person in a jurisdiction who is sent alerts and notices through one SNS topic. {@code
 * timesReached} counts how often the official became reachable, {@code digest} is whether they want
 * the weekly digest, {@code attorney} is whether they may confirm dates as a city attorney, {@code
 * version} counts the writes, {@code leave} is null unless one was entered, and {@code retirement}
 * is null unless the official has left.
 */
public record Official(
    OfficialId id,
    String name,
    String role,
    Tier tier,
    Severity leastSeverity,
    boolean digest,
    boolean attorney,
    String topicArn,
    List<Subscription> subscriptions,
    int timesReached,
    long version,
    @Nullable Leave leave,
    @Nullable Retirement retirement) {
  /**
   * The most officials in a jurisdiction: a rung writes a row for each in one transaction of 100.
   */
  public static final int MOST_PER_JURISDICTION = 60;

  public Official {
    subscriptions = List.copyOf(subscriptions);
  }

  /** An official who is neither on leave nor retired. */
  public Official(
      OfficialId id,
      String name,
      String role,
      Tier tier,
      Severity leastSeverity,
      boolean digest,
      boolean attorney,
      String topicArn,
      List<Subscription> subscriptions,
      int timesReached,
      long version) {
    this(
        id,
        name,
        role,
        tier,
        leastSeverity,
        digest,
        attorney,
        topicArn,
        subscriptions,
        timesReached,
        version,
        null,
        null);
  }

  /**
   * Whether a publish still reaches an address, if only one that was removed and gets its last
   * message.
   */
  public boolean isDelivering() {
    return subscriptions.stream().anyMatch(Subscription::isDelivering);
  }

  /** The same official, one version later, on this leave, or on none. */
  public Official away(@Nullable Leave another) {
    return of(
        digest, attorney, topicArn, subscriptions, timesReached, version + 1, another, retirement);
  }

  /** The same official, one version later, retired, with these ended subscriptions. */
  public Official retired(Retirement how, List<Subscription> ended) {
    return of(false, attorney, topicArn, ended, timesReached, version + 1, null, how);
  }

  /**
   * Whether at least one address of this official is confirmed, so that a publish reaches somebody.
   */
  public boolean isReachable() {
    return subscriptions.stream().anyMatch(Subscription::isConfirmed);
  }

  /** Whether nothing reaches this official yet, and an address waits for its confirmation. */
  public boolean isWaiting() {
    return !isReachable() && subscriptions.stream().anyMatch(Subscription::isWaiting);
  }

  /** The same official, one version later, with a new choice about the digest. */
  public Official wanting(boolean another) {
    return copy(another, attorney, topicArn, subscriptions, timesReached, version + 1);
  }

  /** The same official, one version later, marked as a city attorney or not. */
  public Official marked(boolean another) {
    return copy(digest, another, topicArn, subscriptions, timesReached, version + 1);
  }

  /** The same official with one subscription replaced, or added. */
  public Official with(Subscription changed) {
    return with(
        Stream.concat(
                subscriptions.stream().filter(s -> !s.id().equals(changed.id())),
                Stream.of(changed))
            .toList());
  }

  public Official with(List<Subscription> others) {
    return copy(digest, attorney, topicArn, others, timesReached, version);
  }

  /** The same official, one version later, with another topic and its subscriptions. */
  public Official movedTo(String topic, List<Subscription> there) {
    return copy(digest, attorney, topic, there, timesReached, version + 1);
  }

  /**
   * This official as the write that follows {@code was}: raises the version, and counts whether the
   * official became reachable.
   */
  public Official writtenAfter(Official was) {
    var times = was.timesReached + (!was.isReachable() && isReachable() ? 1 : 0);
    return copy(digest, attorney, topicArn, subscriptions, times, was.version + 1);
  }

  private Official copy(
      boolean wanted,
      boolean counsel,
      String topic,
      List<Subscription> kept,
      int reached,
      long written) {
    return of(wanted, counsel, topic, kept, reached, written, leave, retirement);
  }

  private Official of(
      boolean wanted,
      boolean counsel,
      String topic,
      List<Subscription> kept,
      int reached,
      long written,
      @Nullable Leave away,
      @Nullable Retirement gone) {
    return new Official(
        id,
        name,
        role,
        tier,
        leastSeverity,
        wanted,
        counsel,
        topic,
        kept,
        reached,
        written,
        away,
        gone);
  }

  public Optional<Subscription> subscription(SubscriptionId wanted) {
    return subscriptions.stream().filter(s -> s.id().equals(wanted)).findFirst();
  }

  /** How many emails one publish to the topic sends, which count toward the email rate. */
  public int emails() {
    return (int)
        subscriptions.stream()
            .filter(s -> s.isDelivering() && s.address() instanceof Address.Email)
            .count();
  }

  /** When SNS next has to be asked or told about one of the subscriptions, or null if never. */
  public @Nullable Instant nextMoment() {
    return subscriptions.stream()
        .map(Subscription::nextCheck)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
