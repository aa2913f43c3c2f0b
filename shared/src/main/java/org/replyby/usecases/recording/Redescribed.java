package org.replyby.usecases.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.replyby.demands.DocumentDeadlines;
import org.replyby.model.Deadline;
import org.replyby.model.Demand;
import org.replyby.model.Document;
import org.replyby.model.Entered;
import org.replyby.model.Matter;
import org.replyby.model.Terms;
import org.replyby.model.Violation;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;

/**
 * What is on record, as it would be if staff had described it right from the beginning. It is
 * checked by the same rules, and keeps its id and its day of recording.
 */
public final class Redescribed {
  private Redescribed() {}

  /** A document, and what messages say about its demand. */
  public record OfDocument<D extends Document>(D document, Demand demand) {}

  /** A deadline entered by hand, and what messages say about its demand. */
  public record OfDeadline(Terms terms, Demand demand) {}

  public static <D extends Document> Outcome<OfDocument<D>> document(
      DemandRequest<D> wanted,
      Class<D> type,
      D was,
      JurisdictionFile file,
      Matter head,
      Instant now) {
    var today = LocalDate.ofInstant(now, file.jurisdiction().zone());
    var violations = wanted.violations(today);
    if (!violations.isEmpty()) {
      return new Outcome.Invalid<>(violations);
    }
    if (was.id().equals(wanted.follows())) {
      return Outcome.invalid("/follows", "must be another letter");
    }
    var opened = new OpenedMatter(file, Chain.of(head), head.title(), List.of());
    var name = was.id().name().substring(1);
    var entered = was.entered();
    var described = wanted.document(opened, name, entered.at(), entered.by());
    var document = type.cast(described.recordedAs(was));
    var demand = wanted.demand(opened, document);
    var started =
        NewDeadlines.of(
            DocumentDeadlines.of(document), file, demand, new Entered(now, entered.by()));
    var reached = wanted.violations(started, file, today);
    return reached.isEmpty()
        ? new Outcome.Found<>(new OfDocument<>(document, demand))
        : new Outcome.Invalid<>(reached);
  }

  public static Outcome<OfDeadline> deadline(
      DeadlineRequest wanted, Deadline was, JurisdictionFile file, Matter head, Instant now) {
    List<Violation> violations =
        wanted.violations(LocalDate.ofInstant(now, file.jurisdiction().zone()));
    if (!violations.isEmpty()) {
      return new Outcome.Invalid<>(violations);
    }
    var basis = wanted.basis();
    var same = basis.setting().equals(was.basis().prevailing());
    return new Outcome.Found<>(
        new OfDeadline(
            new Terms(
                wanted.kind(),
                same ? basis.set(was.basis().setting(), basis.fixedByOrder()) : basis,
                null),
            wanted.demand(file, head.title())));
  }
}
