package org.replyby.usecases;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Acknowledgment;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;

/**
 * Acknowledges an alert by the link in its email. Whoever holds the link may: an email can be
 * forwarded, so it is recorded as the link sent to the alert's official. A link that is none of
 * ours leads to nothing; one that is over is {@link Outcome.Stale}.
 */
public final class AcknowledgeByLink {
  private final Docket docket;
  private final AcknowledgeAlert acknowledge;
  private final AnswerLinks links;
  private final InstantSource clock;

  public AcknowledgeByLink(Docket docket, AnswerLinks links, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.acknowledge = new AcknowledgeAlert(docket, clock, backoff);
    this.links = links;
    this.clock = clock;
  }

  /** A link's parts as its address has them; null where one is missing. */
  public record Link(AlertId alert, @Nullable String until, @Nullable String signature) {}

  /** What the link is about; nothing is changed. */
  public Outcome<Alert> look(Link link) {
    return checked(
        link,
        () ->
            docket
                .alert(link.alert())
                .<Outcome<Alert>>map(Outcome.Found::new)
                .orElseGet(Outcome.Missing::new));
  }

  public Outcome<Alert> acknowledge(Link link) {
    return checked(link, () -> acknowledge.byOfficial(link.alert(), Acknowledgment.How.EMAIL_LINK));
  }

  private Outcome<Alert> checked(Link link, Supplier<Outcome<Alert>> then) {
    return switch (links.standing(link.alert(), link.until(), link.signature(), clock.instant())) {
      case GENUINE -> then.get();
      case OVER -> new Outcome.Stale<>("the link is over: it was good for 14 days");
      case FORGED -> new Outcome.Missing<>();
    };
  }
}
