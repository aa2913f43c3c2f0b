package org.replyby.model.webhooks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it went when a webhook was last sent what there was. {@code waiting} counts the matters with
 * lines that it does not have yet. {@code trouble} is null if the receiver accepted everything.
 */
public record Standing(int waiting, @Nullable Trouble trouble) {
  /** Before the first look, and whenever there is nothing to send. */
  public static final Standing UP_TO_DATE = new Standing(0, null);

  /**
   * The receiver accepts nothing since {@code since}: of some matters, or, if it is taken to be
   * down, of all. It is tried again at {@code nextTryAt}.
   */
  public record Trouble(Instant since, Instant nextTryAt, boolean isDown) {}
}
