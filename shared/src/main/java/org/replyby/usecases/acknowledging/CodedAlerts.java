package org.replyby.usecases.acknowledging;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.model.AlertId;
import org.replyby.model.Deadline;
import org.replyby.usecases.docket.Docket;

/**
 * The alerts of a phone that a text can acknowledge, by their codes. Codes are computed, not
 * stored: one query for each jurisdiction of the phone names what was told last. Only if none of
 * that has the code, or if the text holds several words that can be one, are the plan's alerts
 * read, by one more query for each open deadline.
 */
record CodedAlerts(Docket docket, LinkSigner links, PhoneHolders holders) {
  /** An alert, its deadline, and the code that it was named by. */
  record Match(AlertId alert, Deadline deadline, String code) {}

  private record Told(AlertId alert, Deadline deadline) {}

  /**
   * What the codes mean: exact ones before those that look alike. More than one is no answer. If
   * there is none, the alert may have been sent under a key that is newer than those at hand.
   */
  List<Match> named(TextCodes codes) {
    if (codes.candidates().isEmpty()) {
      return List.of();
    }
    var found = underKeysAtHand(codes);
    return found.isEmpty() && links.findsOtherKeys() ? underKeysAtHand(codes) : found;
  }

  private List<Match> underKeysAtHand(TextCodes codes) {
    var open =
        holders.jurisdictions().stream()
            .flatMap(id -> docket.deadlines(id).stream())
            .filter(d -> d.isOpen() && holders.mayBeTold(d))
            .toList();
    var last = open.stream().flatMap(this::toldLast).distinct().toList();
    var told = matching(last, codes, String::equals);
    if (codes.candidates().size() == 1 && !told.isEmpty()) {
      return told;
    }
    var all = Stream.concat(last.stream(), open.stream().flatMap(this::all)).distinct().toList();
    var exact = matching(all, codes, String::equals);
    return exact.isEmpty() ? matching(all, codes, CodedAlerts::lookAlike) : exact;
  }

  private static boolean lookAlike(String one, String other) {
    return LookAlikes.folded(one).equals(LookAlikes.folded(other));
  }

  private List<Match> matching(
      List<Told> alerts, TextCodes codes, BiPredicate<String, String> same) {
    return alerts.stream().flatMap(told -> match(told, codes, same).stream()).toList();
  }

  private Optional<Match> match(Told told, TextCodes codes, BiPredicate<String, String> same) {
    return links.codes(told.alert()).stream()
        .filter(own -> codes.candidates().stream().anyMatch(code -> same.test(own, code)))
        .findFirst()
        .map(own -> new Match(told.alert(), told.deadline(), own));
  }

  /** The last rung's alerts and those of its escalation, whether or not each was sent. */
  private Stream<Told> toldLast(Deadline deadline) {
    var told = deadline.plan().last();
    if (told == null) {
      return Stream.empty();
    }
    var steps = told.escalation() == null ? 0 : told.escalation().steps();
    var rungs =
        Stream.concat(Stream.of(told.key()), IntStream.rangeClosed(1, steps).mapToObj(told::step))
            .toList();
    var version = deadline.plan().version();
    return holders.officials().stream()
        .filter(o -> o.jurisdiction().equals(deadline.id().jurisdiction()))
        .flatMap(o -> rungs.stream().map(rung -> new AlertId(deadline.id(), version, rung, o)))
        .map(alert -> new Told(alert, deadline));
  }

  private Stream<Told> all(Deadline deadline) {
    return docket.alerts(deadline.id(), deadline.plan().version()).stream()
        .filter(alert -> holders.has(alert.id().official()))
        .map(alert -> new Told(alert.id(), deadline));
  }
}
