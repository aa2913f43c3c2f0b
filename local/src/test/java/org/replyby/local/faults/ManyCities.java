package org.replyby.local.faults;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.replyby.local.TestAws;
import org.replyby.local.aws.Watch;

/** How many cities a load test has, with how many officials and letters each. */
record ManyCities(int cities, int officials, int letters) {
  private static final int BUILDERS = 4;

  int alerts() {
    return cities * officials * letters;
  }

  /**
   * Records all letters, so that an alert waits for each official, and returns one watch a city.
   */
  List<Watch> create(FaultTestService service) {
    var watches =
        IntStream.range(0, cities)
            .mapToObj(city -> new Watch(service.clients, TestAws.freshName()))
            .toList();
    runConcurrently(
        BUILDERS,
        IntStream.range(0, cities)
            .mapToObj(city -> (Runnable) () -> create(service, city, watches.get(city)))
            .toList());
    return watches;
  }

  private void create(FaultTestService service, int number, Watch watch) {
    var city = new TestCity(service, "Town " + number, watch);
    for (int official = 0; official < officials; official++) {
      city.officials.addReachable("Official " + official);
    }
    for (int letter = 0; letter < letters; letter++) {
      city.recordLetter();
    }
  }

  /** The ids of the alerts that were published since the last call. */
  static List<String> takePublished(List<Watch> watches) {
    return watches.stream().flatMap(w -> w.take().stream()).map(Watch.Seen::alert).toList();
  }

  /** Runs all tasks on so many threads, and fails if one of them fails. */
  static void runConcurrently(int threadCount, List<Runnable> tasks) {
    try (var threads = Executors.newFixedThreadPool(threadCount)) {
      List<Callable<Object>> calls = tasks.stream().map(Executors::callable).toList();
      for (var call : threads.invokeAll(calls)) {
        call.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }
}
