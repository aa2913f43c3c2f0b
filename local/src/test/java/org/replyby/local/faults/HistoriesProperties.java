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

/** Random histories of a city, of which the service must send what the reference model expects. */
@Tag("aws")
@AddLifecycleHook(SkipOnOtherEngines.class)
@PropertyDefaults(
    tries = 18,
    shrinking = ShrinkingMode.BOUNDED,
    afterFailure = AfterFailureMode.SAMPLE_FIRST)
class HistoriesProperties {
  /** The emulator takes long to read a stream with many records, so a table has a limit. */
  private static final int MAX_HISTORIES_PER_TABLE = 18;

  private static @Nullable FaultTestService service;
  private static int histories;
  private static int actions;
  private static int faults;

  @Provide
  Arbitrary<List<HistoryAction>> histories() {
    return RandomHistories.any();
  }

  /** The seed is fixed, so that the same histories run each time. */
  @Property(seed = "20180124")
  void whateverHappensEachAlertThatIsOwedIsSentAndNoneThatIsNot(
      @ForAll("histories") List<HistoryAction> history) {
    var current = currentService();
    try {
      faults += new HistoryRun(current).run(history);
    } catch (Throwable failure) {
      current.close();
      service = null;
      throw failure;
    }
    histories++;
    actions += history.size();
  }

  private static FaultTestService currentService() {
    var current = service;
    if (current != null && histories % MAX_HISTORIES_PER_TABLE > 0) {
      return current;
    }
    if (current != null) {
      current.close();
    }
    var fresh = new FaultTestService();
    service = fresh;
    return fresh;
  }

  @BeforeContainer
  static void begin() {
    histories = 0;
    actions = 0;
    faults = 0;
  }

  @AfterContainer
  static void end() {
    System.out.printf(
        "histories: %,d run, %,d actions, %,d faults hit a call, none lost, none untrue%n",
        histories, actions, faults);
    if (service != null) {
      service.close();
      service = null;
      assertThat(faults).as("faults that hit a call").isPositive();
    }
  }
}
