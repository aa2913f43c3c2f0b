package org.replyby.acknowledge;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.replyby.usecases.acknowledging.AcknowledgeByLink;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.run.Journal;

/**
 * Receives anyone who follows a link. Looking changes nothing, since mail scanners follow links
 * too; only the page's button, a POST, acknowledges. Anyone at an address that leads nowhere comes
 * here too.
 */
record Reception(AcknowledgeByLink links, InstantSource clock, Journal journal) {
  /** The page, and one line of the log: never the query, whose signature is the key. */
  HtmlPage receive(Visit visit) {
    var page = guarded(visit);
    note("page", visit, Map.of("method", visit.method(), "status", page.status()));
    return page;
  }

  @SuppressWarnings("CatchingUnchecked") // Any exception: its text stays inside.
  private HtmlPage guarded(Visit visit) {
    try {
      return page(visit);
    } catch (RuntimeException fault) {
      note("page.failed", visit, Map.of("fault", fault.getClass().getName()));
      return Refused.fault(visit.requestId());
    }
  }

  private HtmlPage page(Visit visit) {
    if (visit.alert().isEmpty()) {
      return Refused.NO_PAGE;
    }
    return switch (visit.method()) {
      case "GET", "HEAD" -> visit.link().map(links::look).map(this::page).orElse(Refused.UNKNOWN);
      case "POST" -> visit.link().map(links::acknowledge).map(this::page).orElse(Refused.UNKNOWN);
      default -> Refused.OTHER_METHOD;
    };
  }

  private HtmlPage page(Outcome<AcknowledgeByLink.About> outcome) {
    return switch (outcome) {
      case Outcome.Created<AcknowledgeByLink.About>(var about) -> AlertPage.thanks(about, now());
      case Outcome.Found<AcknowledgeByLink.About>(var about) -> AlertPage.of(about, now());
      case Outcome.Missing<AcknowledgeByLink.About>() -> Refused.UNKNOWN;
      case Outcome.Stale<AcknowledgeByLink.About> over -> Refused.OVER;
      case Outcome.Contradicted<AcknowledgeByLink.About> unsent -> Refused.NOT_SENT;
      case Outcome.Busy<AcknowledgeByLink.About>(var after, var done) -> Refused.busy(after);
      case Outcome.KeyUsed<AcknowledgeByLink.About> used ->
          throw new IllegalStateException("a link has no Idempotency-Key");
      case Outcome.Changed<AcknowledgeByLink.About> changed ->
          throw new IllegalStateException("a link expects nothing");
      case Outcome.Unconditional<AcknowledgeByLink.About> unsaid ->
          throw new IllegalStateException("a link expects nothing");
      case Outcome.TooOften<AcknowledgeByLink.About> capped ->
          throw new IllegalStateException("nothing limits how often a link is followed");
      case Outcome.Invalid<AcknowledgeByLink.About> invalid ->
          throw new IllegalStateException("a link has no fields to be invalid");
    };
  }

  private void note(String event, Visit visit, Map<String, ?> fields) {
    var line = new LinkedHashMap<String, Object>(fields);
    line.put("requestId", visit.requestId());
    line.put("correlationId", visit.requestId());
    journal.note(event, line);
  }

  private Instant now() {
    return clock.instant();
  }
}
