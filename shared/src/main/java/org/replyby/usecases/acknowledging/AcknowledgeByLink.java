package org.replyby.usecases.acknowledging;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.Deadline;
import org.replyby.model.Official;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Refusals;
import org.replyby.usecases.run.Backoff;

/**
 * Acknowledges an alert by the link in its email. Anyone who holds the link can do it: an email can
 * be forwarded, so it is recorded as the link sent to the alert's official. A link that we did not
 * sign is not found; an expired one is {@link Outcome.Stale}.
 */
public final class AcknowledgeByLink {
  private final Docket docket;
  private final AcknowledgeAlert acknowledge;
  private final LinkSigner links;
  private final InstantSource clock;

  public AcknowledgeByLink(Docket docket, LinkSigner links, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.acknowledge = new AcknowledgeAlert(docket, clock, backoff);
    this.links = links;
    this.clock = clock;
  }

  /** A link's parts as they are in its address; null where one is missing. */
  public record Link(AlertId alert, @Nullable String until, @Nullable String signature) {}

  /**
   * What a link is about: its alert and official, and the deadline as it is now, since its date may
   * have changed, or it may have been closed, after the alert was sent.
   */
  public record About(Alert alert, Deadline deadline, Official official) {
    /** Whether the alert told a date other than the one the deadline has now. */
    public boolean isRedated() {
      return !alert.dueDate().isSameDateAs(deadline.dueDate());
    }
  }

  /** The address of a link sent now; whether there is such an alert is not asked. */
  public String addressOf(AlertId alert) {
    return links.of(alert, clock.instant()).acknowledgeAddress();
  }

  /** What the link is about, by three reads; nothing is changed. */
  public Outcome<About> look(Link link) {
    return checked(
        link,
        () ->
            docket
                .alert(link.alert())
                .<Outcome<About>>map(alert -> seen(new Outcome.Found<>(about(alert))))
                .orElseGet(Outcome.Missing::new));
  }

  public Outcome<About> acknowledge(Link link) {
    return checked(
        link,
        () ->
            switch (acknowledge.byLink(link.alert())) {
              case Outcome.Created<Alert>(var alert) -> new Outcome.Created<>(about(alert));
              case Outcome.Found<Alert>(var alert) -> seen(new Outcome.Found<>(about(alert)));
              case Outcome<Alert> refused -> Refusals.as(refused);
            });
  }

  /** A link sent to somebody who may not be told any more leads nowhere. */
  private static Outcome<About> seen(Outcome.Found<About> found) {
    var about = found.value();
    return about.deadline().demand().disclosure().mayBeTold(about.official())
        ? found
        : new Outcome.Missing<>();
  }

  private About about(Alert alert) {
    return new About(
        alert,
        docket.deadline(alert.id().deadline()).orElseThrow(),
        docket.official(alert.id().official()).orElseThrow());
  }

  private Outcome<About> checked(Link link, Supplier<Outcome<About>> then) {
    return switch (links.standing(link.alert(), link.until(), link.signature(), clock.instant())) {
      case GENUINE -> then.get();
      case OVER -> new Outcome.Stale<>("the link has expired: it was valid for 14 days");
      case FORGED -> new Outcome.Missing<>();
    };
  }
}
