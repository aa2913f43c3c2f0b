package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Random histories of a city, each lived by the service and by the reference. */
@Tag("aws")
@AddLifecycleHook(SkippedElsewhere.class)
@PropertyDefaults(
    tries = 25,
    shrinking = ShrinkingMode.BOUNDED,
    afterFailure = AfterFailureMode.SAMPLE_FIRST)
class HistoriesProperties {
  /** An emulated stream that has grown long takes long to read. */
  private static final int MOST_IN_ONE_TABLE = 25;

  private static @Nullable Works works;
  private static int played;
  private static int moves;
  private static int hits;

  @Provide
  Arbitrary<List<Move>> histories() {
    return Histories.any();
  }

  /**
   * The same histories each time, so that what fails can be repeated; another seed is as many
   * others.
   */
  @Property(seed = "20180124")
  void whateverHappensEachAlertThatIsOwedIsSentAndNoneThatIsNot(
      @ForAll("histories") List<Move> history) {
    var here = here();
    try {
      hits += new History(here).play(history);
    } catch (Throwable failed) {
      here.close();
      works = null;
      throw failed;
    }
    played++;
    moves += history.size();
  }

  private static Works here() {
    var here = works;
    if (here != null && played % MOST_IN_ONE_TABLE > 0) {
      return here;
    }
    if (here != null) {
      here.close();
    }
    var fresh = new Works();
    works = fresh;
    return fresh;
  }

  @BeforeContainer
  static void begin() {
    played = 0;
    moves = 0;
    hits = 0;
  }

  @AfterContainer
  static void end() {
    System.out.printf(
        "histories: %,d played, %,d moves, %,d faults met, none lost, none untrue%n",
        played, moves, hits);
    if (works != null) {
      works.close();
      works = null;
      assertThat(hits).as("faults met").isPositive();
    }
  }
}
