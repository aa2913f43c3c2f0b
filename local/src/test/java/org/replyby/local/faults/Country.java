package org.replyby.local.faults;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.replyby.local.TestAws;
import org.replyby.local.aws.Watch;

/** Towns with officials and letters, of which nothing was sent yet. */
record Country(int towns, int officials, int letters) {
  private static final int BUILDERS = 4;

  int alerts() {
    return towns * officials * letters;
  }

  /** Each official of a town is to be told of each of its letters; what watches each town. */
  List<Watch> settle(Works works) {
    var watches =
        IntStream.range(0, towns)
            .mapToObj(town -> new Watch(works.clients, TestAws.freshName()))
            .toList();
    together(
        BUILDERS,
        IntStream.range(0, towns)
            .mapToObj(town -> (Runnable) () -> town(works, town, watches.get(town)))
            .toList());
    return watches;
  }

  private void town(Works works, int number, Watch watch) {
    var town = new Town(works, "Town " + number, watch);
    for (int official = 0; official < officials; official++) {
      town.reachable("Official " + official);
    }
    for (int letter = 0; letter < letters; letter++) {
      town.letter();
    }
  }

  /** The alerts that were published since they were last looked at. */
  static List<String> seen(List<Watch> watches) {
    return watches.stream().flatMap(w -> w.take().stream()).map(Watch.Seen::alert).toList();
  }

  /** Does all, so many at a time; fails with the first that fails. */
  static void together(int atATime, List<Runnable> all) {
    try (var threads = Executors.newFixedThreadPool(atATime)) {
      List<Callable<Object>> calls = all.stream().map(Executors::callable).toList();
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
