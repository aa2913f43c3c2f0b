package org.replyby.usecases.subscribing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.replyby.model.Address;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Tally;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;

/**
 * How often an address was asked to agree, over all cities and officials, and how often a city
 * asked: so that nobody can flood a stranger's phone or inbox, guess a code, or empty the budget.
 * It outlives the subscriptions that it counts.
 */
record Consents(Address address, Tally ofAddress, Tally ofCity) {
  static final Duration DAY = Duration.ofDays(1);
  static final int MOST_A_DAY = 5;
  static final int MOST_WRONG_A_DAY = 25;

  /** More than a city needs that subscribes two addresses each for all of its officials. */
  static final int MOST_OF_A_CITY_A_DAY = 150;

  private static final String OF_CITY =
      "this jurisdiction has already asked for "
          + MOST_OF_A_CITY_A_DAY
          + " codes and confirmations in 24 hours, which is the most; try again tomorrow";

  static Consents of(Docket docket, JurisdictionId city, Address address) {
    return new Consents(
        address,
        docket.tally(Tally.name("consents", address)),
        docket.tally("consents-of-" + city));
  }

  /** The wrong codes that were tried for a phone. */
  static Tally wrong(Docket docket, Address address) {
    return docket.tally(Tally.name("wrong-codes", address));
  }

  /** Why nothing may be sent now, and for how long; empty if it may. The longest wait counts. */
  <T> Optional<Outcome<T>> refusal(Instant now) {
    return Stream.of(
            new Outcome.TooOften<T>(tooManyToday(), ofAddress.waitFor(MOST_A_DAY, DAY, now)),
            new Outcome.TooOften<T>(justNow(), ofAddress.waitFor(1, ConsentCode.APART, now)),
            new Outcome.TooOften<T>(OF_CITY, ofCity.waitFor(MOST_OF_A_CITY_A_DAY, DAY, now)))
        .filter(refused -> refused.after().isPositive())
        .max(Comparator.comparing(Outcome.TooOften::after))
        .map(refused -> refused);
  }

  /** Why no code is tried now, and for how long; empty if one may be. */
  static <T> Optional<Outcome<T>> refusalOfCode(Tally wrong, Instant now) {
    var wait = wrong.waitFor(MOST_WRONG_A_DAY, DAY, now);
    return wait.isPositive()
        ? Optional.of(
            new Outcome.TooOften<>(
                "25 wrong codes were tried for this phone in 24 hours; try again tomorrow", wait))
        : Optional.empty();
  }

  private String tooManyToday() {
    return switch (address) {
      case Address.Phone phone ->
          "five codes were already sent to this phone in 24 hours; try again tomorrow";
      case Address.Email email ->
          "five confirmations were already sent to this address in 24 hours; try again tomorrow";
    };
  }

  private String justNow() {
    return switch (address) {
      case Address.Phone phone ->
          "a code was sent to this phone less than a minute ago; try again in a minute";
      case Address.Email email ->
          "a confirmation was sent to this address less than a minute ago; try again in a minute";
    };
  }

  /** One more, counted in the transaction that asks. */
  List<Write> counted(Instant now) {
    return List.of(
        new Write.CountedTally(ofAddress, ofAddress.and(now, DAY, null)),
        new Write.CountedTally(ofCity, ofCity.and(now, DAY, null)));
  }

  /** The last one was not sent: the next need not wait, but this one still counts. */
  List<Write> unsent(Instant now) {
    var counted = ofAddress.and(now, DAY, null);
    return List.of(new Write.CountedTally(counted, counted.lastMovedBack(ConsentCode.APART)));
  }
}
