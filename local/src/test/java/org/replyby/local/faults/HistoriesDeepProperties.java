package org.replyby.local.faults;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * The same property with more histories. The system property {@value #SEED} takes another number,
 * which makes other histories.
 */
@Tag("deep")
@PropertyDefaults(tries = 30)
class HistoriesDeepProperties extends HistoriesProperties {
  private static final String SEED = "histories.seed";

  /** Of how many values jqwik's generators expect to make the histories. */
  private static final int SIZE = 1000;

  private static final long SEED_OF_THIS_RUN = Long.getLong(SEED, 20180124);

  @Override
  @Provide
  Arbitrary<List<HistoryAction>> histories() {
    var histories = RandomHistories.any().generator(SIZE);
    return Arbitraries.fromGenerator(
        random -> histories.next(new Random(random.nextLong() ^ SEED_OF_THIS_RUN)));
  }

  @BeforeContainer
  static void printSeed() {
    System.out.printf(
        "histories: of -D%s=%d, others with another number%n", SEED, SEED_OF_THIS_RUN);
  }
}
