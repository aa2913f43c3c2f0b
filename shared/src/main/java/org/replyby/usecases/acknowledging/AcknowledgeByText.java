package org.replyby.usecases.acknowledging;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.texts.TextReply;
import org.replyby.model.Acknowledgment;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.Deadline;
import org.replyby.model.OfficialId;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;

/**
 * Acknowledges an alert by its code in a text. The alert must be to an official whom the phone
 * reaches, and about an open deadline under its current plan. Codes are computed, not stored: one
 * query for each jurisdiction of the phone names what was told last. Only if none of that has the
 * code are the plan's alerts read, by one more query for each open deadline.
 */
record AcknowledgeByText(
    Docket docket, LinkSigner links, AcknowledgeAlert acknowledge, InstantSource clock) {

  /** The answer. Throws if others kept changing the matter: the text has to be tried again. */
  String acknowledge(PhoneHolders holders, String code) {
    var open =
        holders.jurisdictions().stream()
            .flatMap(id -> docket.deadlines(id).stream())
            .filter(Deadline::isOpen)
            .toList();
    var last = named(open.stream().flatMap(d -> toldLast(d, holders)), code);
    var found = last.isEmpty() ? named(open.stream().flatMap(d -> all(d, holders)), code) : last;
    return switch (found.size()) {
      case 0 -> TextReply.noSuchCode(code);
      case 1 -> reply(found.getFirst(), code);
      default -> TextReply.ambiguous(code);
    };
  }

  private record Candidate(AlertId alert, Deadline deadline) {}

  private List<Candidate> named(Stream<Candidate> candidates, String code) {
    return candidates.filter(c -> links.code(c.alert()).equals(code)).toList();
  }

  /** The last rung's alerts and those of its escalation, whether or not each was sent. */
  private static Stream<Candidate> toldLast(Deadline deadline, PhoneHolders holders) {
    var told = deadline.plan().last();
    if (told == null) {
      return Stream.empty();
    }
    var steps = told.escalation() == null ? 0 : told.escalation().steps();
    var rungs =
        Stream.concat(Stream.of(told.key()), IntStream.rangeClosed(1, steps).mapToObj(told::step))
            .toList();
    return officials(deadline, holders)
        .flatMap(official -> rungs.stream().map(rung -> candidate(deadline, rung, official)));
  }

  private Stream<Candidate> all(Deadline deadline, PhoneHolders holders) {
    return docket.alerts(deadline.id(), deadline.plan().version()).stream()
        .filter(alert -> holders.has(alert.id().official()))
        .map(alert -> new Candidate(alert.id(), deadline));
  }

  private static Stream<OfficialId> officials(Deadline deadline, PhoneHolders holders) {
    return holders.officials().stream()
        .filter(o -> o.jurisdiction().equals(deadline.id().jurisdiction()));
  }

  private static Candidate candidate(Deadline deadline, String rung, OfficialId official) {
    return new Candidate(
        new AlertId(deadline.id(), deadline.plan().version(), rung, official), deadline);
  }

  private String reply(Candidate found, String code) {
    var now = Moments.now(clock);
    return switch (acknowledge.byOfficial(found.alert(), Acknowledgment.How.SMS)) {
      case Outcome.Created<Alert> created -> TextReply.acknowledged(found.deadline(), now);
      case Outcome.Found<Alert>(var alert) -> already(alert, found.deadline());
      case Outcome.Missing<Alert>() -> TextReply.noSuchCode(code);
      case Outcome.Contradicted<Alert> neverSent -> TextReply.NOT_SENT;
      case Outcome.Busy<Alert>() -> throw new IllegalStateException("the matter stayed busy");
      case Outcome.Stale<Alert> s -> throw new IllegalStateException("an alert has no version");
      case Outcome.Invalid<Alert> i -> throw new IllegalStateException("a code has no fields");
    };
  }

  private static String already(Alert alert, Deadline deadline) {
    var known = alert.acknowledgment();
    if (known == null) {
      throw new IllegalStateException("nobody has acknowledged the alert");
    }
    return TextReply.already(deadline, known.at());
  }
}
