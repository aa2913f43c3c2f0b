package org.replyby.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that a demand asks for, with its own time. {@code what} names it, such as
 * "documents" or "testimony", and is null if the demand asks for one thing only.
 */
public record Part(@Nullable String what, ResponseTime when) {
  /** The most parts of one demand: each starts a deadline of its own. */
  public static final int MOST = 10;

  public Part {
    if (what != null && what.isBlank()) {
      throw new IllegalArgumentException("a part has a name");
    }
  }

  /**
   * Whether no part of {@code was} has another place in {@code is}. Its place names its deadline: a
   * part that takes the place of another would take over its deadline, which may be closed.
   */
  public static boolean keepPlaces(List<Part> was, List<Part> is) {
    return IntStream.range(0, is.size())
        .allMatch(i -> isAt(i, is.get(i), was) || was.stream().noneMatch(is.get(i)::isNamedLike));
  }

  private static boolean isAt(int place, Part part, List<Part> parts) {
    return place < parts.size() && part.isNamedLike(parts.get(place));
  }

  private boolean isNamedLike(Part other) {
    return Objects.equals(what, other.what);
  }
}
