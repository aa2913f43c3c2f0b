package org.replyby.staffpages.webhooks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.form.Crumb;

/**
 * One webhook. {@code secret} is the one that was just made, or null; {@code test} says how the
 * last test ended or that one is on its way, or is null.
 */
public record WebhookPage(
    String id,
    List<Crumb> crumbs,
    @Nullable String done,
    @Nullable String secret,
    String state,
    String look,
    @Nullable String test,
    boolean isTestWaiting,
    List<String> facts,
    List<String> topics,
    List<Row> sendings) {
  /** An attempt to send; {@code matter} is empty for a test. */
  public record Row(
      String when, String what, String matter, String line, String answer, String took) {}
}
