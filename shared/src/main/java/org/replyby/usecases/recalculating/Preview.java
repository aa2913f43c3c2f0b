package org.replyby.usecases.recalculating;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.replyby.model.Sha256;

/**
 * What a change would do, and why. {@code content} is the change and everything that it does, as
 * one text. A token represents it and the second of its preview, so that the same change made again
 * later, after it was undone, is another change.
 */
public record Preview(String why, List<Fact> facts, List<Effect> effects, String content) {
  private static final int HASHED = 24;
  private static final HexFormat HEX = HexFormat.of();

  public Preview {
    facts = List.copyOf(facts);
    effects = List.copyOf(effects);
  }

  static Preview of(String change, String why, List<Fact> facts, List<Effect> effects) {
    var content =
        effects.stream().map(Effect::identity).collect(Collectors.joining("\n", change + "\n", ""));
    return new Preview(why, facts, effects, content);
  }

  /** The preview as one sees it who sees only these effects; its token is that of all. */
  Preview of(Predicate<Effect> seen) {
    return new Preview(why, facts, effects.stream().filter(seen).toList(), content);
  }

  /** The token of a preview at this moment. */
  public String token(Instant now) {
    return token(HEX.toHexDigits(now.getEpochSecond(), 8));
  }

  /** Whether a token, whenever it was given, represents the same change with the same effects. */
  boolean isOf(String token) {
    return token(token.substring(0, 8)).equals(token);
  }

  private String token(String second) {
    return second + Sha256.of(second + content).substring(0, HASHED);
  }
}
