package org.replyby.model.webhooks;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Entered;

/**
 * The address of a system that a jurisdiction has told of its matters, and the secret that signs
 * what it is sent. After a change of the secret, what is sent is signed with both for a day. {@code
 * testAt} is when staff last asked for a test that was not sent yet. One that has ended stays on
 * record, without its secrets, and is told nothing.
 */
public record Webhook(
    WebhookId id,
    URI url,
    Set<Topic> topics,
    WebhookSecret secret,
    @Nullable Former former,
    Entered opened,
    @Nullable Instant testAt,
    @Nullable Entered ended) {
  public static final int MOST_PER_JURISDICTION = 10;

  /** How long the secret before is still used. */
  public static final Duration FORMER_FOR = Duration.ofDays(1);

  /** The secret before, and until when it signs too. */
  public record Former(WebhookSecret secret, Instant until) {}

  public Webhook {
    topics = Set.copyOf(topics);
  }

  public static Webhook opened(
      WebhookId id, URI url, Set<Topic> topics, WebhookSecret secret, Entered opened) {
    return new Webhook(id, url, topics, secret, null, opened, null, null);
  }

  /** The same with another secret from {@code now} on. */
  public Webhook with(WebhookSecret another, Instant now) {
    var before = new Former(secret, now.plus(FORMER_FOR));
    return new Webhook(id, url, topics, another, before, opened, testAt, ended);
  }

  /** The same, to be sent a test. */
  public Webhook testedAt(Instant now) {
    return new Webhook(id, url, topics, secret, former, opened, now, ended);
  }

  public Webhook endedBy(Entered by) {
    return new Webhook(id, url, topics, WebhookSecret.NONE, null, opened, null, by);
  }

  /** Whether it is told of an event: one of its topics, that happened since it was opened. */
  public boolean wants(Event event) {
    return !event.at().isBefore(opened.at()) && topics.stream().anyMatch(event::isOf);
  }

  public boolean isEnded() {
    return ended != null;
  }

  /** The secrets that sign what is sent now, the newest first. */
  public List<WebhookSecret> signing(Instant now) {
    return former == null || now.isAfter(former.until())
        ? List.of(secret)
        : List.of(secret, former.secret());
  }
}
