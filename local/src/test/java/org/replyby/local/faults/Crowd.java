package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Eight sweepers and eight dispatchers at once, all of them at the same due alerts. */
final class Crowd {
  private static final int EACH = 8;

  private Crowd() {}

  /** Each is published once, whoever gets it. */
  static void sendsEachOnce(Country country) {
    try (var works = new Works()) {
      var watches = country.settle(works);
      var records = works.newRecords();
      assertThat(records).hasSize(country.alerts());
      works.clock.set(works.clock.instant().plus(Duration.ofMinutes(1)));
      var start = System.nanoTime();
      var all = new ArrayList<Runnable>(Collections.nCopies(EACH, works::sweep));
      for (int dispatcher = 0; dispatcher < EACH; dispatcher++) {
        all.add(dispatching(works, records, dispatcher));
      }
      Country.together(2 * EACH, all);
      works.recover();
      var published = Country.seen(watches);
      assertThat(published).hasSize(country.alerts()).doesNotHaveDuplicates();
      System.out.printf(
          "crowd: %d sweepers and %d dispatchers on the same %d alerts: %d published, in %.1f s%n",
          EACH, EACH, country.alerts(), published.size(), (System.nanoTime() - start) / 1e9);
    }
  }

  /** Each dispatcher is given every record, in an order of its own. */
  private static Runnable dispatching(
      Works works, List<Map<String, Object>> records, int dispatcher) {
    var mine = new ArrayList<>(records);
    Collections.shuffle(mine, new Random(dispatcher));
    return () -> Works.batches(mine).forEach(works::give);
  }
}
