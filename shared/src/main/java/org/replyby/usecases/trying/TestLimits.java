package org.replyby.usecases.trying;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.replyby.model.OfficialId;
import org.replyby.model.Tally;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;

/**
 * How many tests are sent: nobody is to be annoyed by them, and the emails of tests must not take
 * the rate that SNS allows for alerts.
 */
record TestLimits(Tally ofOfficial, Tally ofCity) {
  static final Duration HOUR = Duration.ofHours(1);
  static final Duration APART = Duration.ofSeconds(2);
  static final int MOST_OF_AN_OFFICIAL = 5;
  static final int MOST_OF_A_CITY = 60;

  static TestLimits of(Docket docket, OfficialId official) {
    return new TestLimits(
        docket.tally("tests-of-official-" + official),
        docket.tally("tests-of-" + official.jurisdiction()));
  }

  /** Why none may be sent now, and for how long; empty if one may. The longest wait counts. */
  <T> Optional<Outcome<T>> refusal(Instant now) {
    return Stream.of(
            new Outcome.TooOften<T>(
                "this official was sent five tests in the last hour, which is the most; try again"
                    + " later",
                ofOfficial.waitFor(MOST_OF_AN_OFFICIAL, HOUR, now)),
            new Outcome.TooOften<T>(
                "this jurisdiction has sent 60 tests in the last hour, which is the most; try again"
                    + " later",
                ofCity.waitFor(MOST_OF_A_CITY, HOUR, now)),
            new Outcome.TooOften<T>(
                "this jurisdiction sent a test less than two seconds ago; try again in two seconds",
                ofCity.waitFor(1, APART, now)))
        .filter(refused -> refused.after().isPositive())
        .max(Comparator.comparing(Outcome.TooOften::after))
        .map(refused -> refused);
  }

  /** One more, counted in the transaction that puts it on the docket. */
  List<Write> counted(Instant now) {
    return List.of(
        new Write.CountedTally(ofOfficial, ofOfficial.and(now, HOUR, null)),
        new Write.CountedTally(ofCity, ofCity.and(now, HOUR, null)));
  }
}
