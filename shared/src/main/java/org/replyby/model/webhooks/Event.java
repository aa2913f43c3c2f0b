package org.replyby.model.webhooks;

import java.time.Instant;
import java.util.Optional;
import org.replyby.model.Coded;
import org.replyby.model.chain.DocketEntry;

/**
 * One message to a webhook. {@code id} is the same however often it is sent, so that a receiver
 * knows what it has. {@code body} is JSON. {@code at} is when it happened.
 */
public record Event(String id, String type, Instant at, String body) {
  public static final String TEST = "test";

  /**
   * What a line of a matter's docket tells: the line itself, in its canonical form without the
   * texts beside it, so that its hash can be computed again. Empty if no webhook is told of it.
   */
  public static Optional<Event> of(DocketEntry entry) {
    return Topic.of(entry.kind())
        .map(
            topic ->
                event(
                    entry.docket() + "." + entry.sequence(),
                    Coded.code(topic),
                    entry.at(),
                    entry.withoutTexts().json()));
  }

  /** A test that staff asked for. */
  public static Event test(WebhookId webhook, Instant askedAt) {
    var id = "test." + webhook + "." + askedAt.toEpochMilli();
    return event(id, TEST, askedAt, "null");
  }

  public boolean isOf(Topic topic) {
    return type.equals(Coded.code(topic));
  }

  /** Neither an id nor a type has a character that JSON would escape. */
  private static Event event(String id, String type, Instant at, String line) {
    var body = "{\"id\":\"%s\",\"line\":%s,\"type\":\"%s\"}".formatted(id, line, type);
    return new Event(id, type, at, body);
  }
}
