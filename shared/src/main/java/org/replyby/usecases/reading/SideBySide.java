package org.replyby.usecases.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Reads of several cities at the same time. */
final class SideBySide {
  /** The most reads at once. */
  private static final int MOST = 25;

  private SideBySide() {}

  /**
   * The answers in order. The last one is read by the caller's own thread, so that one city takes
   * no other. A fault of any read is thrown once all have ended.
   */
  static <T, R> List<R> read(List<T> each, Function<T, R> reader) {
    if (each.isEmpty()) {
      return List.of();
    }
    var others = each.subList(0, each.size() - 1);
    try (var threads = Executors.newFixedThreadPool(MOST - 1, Thread.ofVirtual().factory())) {
      var asked =
          others.stream()
              .map(one -> CompletableFuture.supplyAsync(() -> reader.apply(one), threads))
              .toList();
      var last = reader.apply(each.getLast());
      var answers = new ArrayList<R>(each.size());
      asked.forEach(answer -> answers.add(joined(answer)));
      answers.add(last);
      return answers;
    }
  }

  private static <R> R joined(CompletableFuture<R> answer) {
    try {
      return answer.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw failed;
    }
  }
}
