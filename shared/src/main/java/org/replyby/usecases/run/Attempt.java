package org.replyby.usecases.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Work that may fail without stopping what comes after it. */
public final class Attempt {
  private Attempt() {}

  /** The result of the work, or what {@code onFault} makes of its exception. */
  @SuppressWarnings("CatchingUnchecked") // The one place that catches every exception.
  public static <T> T of(Supplier<T> work, Function<RuntimeException, T> onFault) {
    try {
      return work.get();
    } catch (RuntimeException fault) {
      return onFault.apply(fault);
    }
  }

  /**
   * One of many. If it fails, the result is empty, the others continue, and the journal's event
   * names it and the exception's class, never the exception's text.
   */
  public static <T> Optional<T> oneOfMany(
      Journal journal, String event, Map<String, ?> which, Supplier<T> work) {
    return of(
        () -> Optional.of(work.get()),
        fault -> {
          note(journal, event, which, fault);
          return Optional.empty();
        });
  }

  /** A line for a fault: what it concerns, and the exception's class. */
  public static void note(
      Journal journal, String event, Map<String, ?> which, RuntimeException fault) {
    var fields = new LinkedHashMap<String, Object>(which);
    fields.put("fault", fault.getClass().getName());
    journal.note(event, fields);
  }
}
