package org.replyby.staffpages.webhooks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.form.Crumb;

/** The webhooks of a city. {@code done} says what was just done, or is null. */
public record WebhooksPage(
    String city, List<Crumb> crumbs, @Nullable String done, List<Row> webhooks) {
  /** One of them; {@code mark} is its state in a word, and {@code look} how that looks. */
  public record Row(String id, String url, String topics, String mark, String look, String state) {}
}
