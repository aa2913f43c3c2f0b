package org.replyby.staffpages.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.form.Crumb;

/**
 * What a change would do. {@code kept} are all fields of its form, to be sent again with the {@code
 * token} of this preview. {@code warning} says why it is shown again, or is null.
 */
public record ReviewPage(
    List<Crumb> crumbs,
    @Nullable String warning,
    String why,
    List<Difference> facts,
    List<Difference> moves,
    List<String> others,
    List<Kept> kept,
    String token) {
  /** What differs: lines about what it was, and lines about what it is then. */
  public record Difference(String what, List<String> was, List<String> is) {}

  /** A field of the form with its value. */
  public record Kept(String name, String value) {}

  /** Whether no date moves. */
  public boolean movesNothing() {
    return moves.isEmpty();
  }
}
