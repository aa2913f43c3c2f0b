package org.replyby.staffapi.http;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** An exception and its causes for the log: classes and places. A message could quote anything. */
final class Faults {
  private static final int MOST_CAUSES = 5;
  private static final int MOST_FRAMES = 40;

  private Faults() {}

  static List<Map<String, ?>> of(Throwable fault) {
    return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
        .limit(MOST_CAUSES)
        .<Map<String, ?>>map(f -> Map.of("exception", f.getClass().getName(), "frames", frames(f)))
        .toList();
  }

  private static List<String> frames(Throwable fault) {
    return Arrays.stream(fault.getStackTrace())
        .limit(MOST_FRAMES)
        .map(f -> f.getClassName() + "." + f.getMethodName() + ":" + f.getLineNumber())
        .toList();
  }
}
