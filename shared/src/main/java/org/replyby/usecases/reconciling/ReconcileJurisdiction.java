package org.replyby.usecases.reconciling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.alerts.restricted.RestrictedText;
import org.replyby.alerts.texts.Unreachable;
import org.replyby.model.Address;
import org.replyby.model.Deadline;
import org.replyby.model.Disclosure;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Lapse;
import org.replyby.model.Official;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Attempt;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.TimeLeft;
import org.replyby.usecases.subscribing.CheckSubscriptions;
import org.replyby.usecases.subscribing.OptOut;
import org.replyby.usecases.subscribing.PhoneLinks;
import org.replyby.usecases.subscribing.RemoveUnwanted;
import org.replyby.usecases.subscribing.SnsCheck;

/**
 * Checks every subscription of a jurisdiction against SNS, and tells the operator if a deadline is
 * open there and nobody can be reached. An official who cannot be checked is reported and does not
 * stop the others.
 */
public final class ReconcileJurisdiction {
  private final Docket docket;
  private final CheckSubscriptions check;
  private final OptOut optOut;
  private final RemoveUnwanted removeUnwanted;
  private final Operator operator;
  private final Journal journal;

  public ReconcileJurisdiction(
      Docket docket,
      CheckSubscriptions check,
      OptOut optOut,
      RemoveUnwanted removeUnwanted,
      Operator operator,
      Journal journal) {
    this.docket = docket;
    this.check = check;
    this.optOut = optOut;
    this.removeUnwanted = removeUnwanted;
    this.operator = operator;
    this.journal = journal;
  }

  /** Whether all of it was done: if not, the next run does it again. */
  boolean reconcile(JurisdictionId id, TimeLeft timeLeft) {
    var file =
        docket.file(id).orElseThrow(() -> new IllegalStateException("listed, but not on record"));
    var whole = true;
    var answered = true;
    var now = new ArrayList<Official>();
    for (var official : file.officials()) {
      if (!timeLeft.allowsAnother()) {
        return false;
      }
      var held = attempt(official);
      whole &= held.isPresent() && held.get().whole();
      answered &= held.isEmpty() || held.get().whole();
      now.add(held.map(CheckSubscriptions.Held::official).orElse(official));
    }
    if (answered && isAnyoneMissed(file, now)) {
      unreachable(id, now);
    }
    return whole;
  }

  /** Empty if the official could not be checked: the record then counts until the next run. */
  private Optional<CheckSubscriptions.Held> attempt(Official official) {
    return Attempt.oneOfMany(
        journal,
        "official.not-reconciled",
        Map.of("official", official.id().toString()),
        () -> hold(official));
  }

  private CheckSubscriptions.Held hold(Official was) {
    var held = check.hold(was, SnsCheck.ALL);
    held.official().subscriptions().stream()
        .filter(s -> !s.equals(was.subscription(s.id()).orElse(null)))
        .flatMap(ReconcileJurisdiction::stopped)
        .forEach(optOut::everywhere);
    relink(held.official());
    removeUnwanted.from(held.official());
    return held;
  }

  /** The phone, if the subscription ended because its holder texted STOP. */
  private static Stream<Address.Phone> stopped(Subscription changed) {
    return changed.state() instanceof SubscriptionState.OptedOut(var at, var why, var arn)
            && why == Lapse.TEXTED_STOP
            && changed.address() instanceof Address.Phone phone
        ? Stream.of(phone)
        : Stream.empty();
  }

  /** Restores what a phone holds where the table does not say it; if contended, the next day. */
  private void relink(Official official) {
    var missing =
        PhoneLinks.of(official).stream()
            .filter(link -> !docket.holders(link.phone()).contains(link.holder()))
            .toList();
    if (!missing.isEmpty()) {
      var writes = new ArrayList<Write>(missing);
      writes.add(new Write.ChangedOfficial(official, official.wanting(official.digest())));
      docket.commit(writes);
    }
  }

  /** The heads say it, so that the deadlines are read only if it is so. */
  private boolean isAnyoneMissed(JurisdictionFile file, List<Official> officials) {
    return !isReached(new Disclosure.Open(), officials)
        || docket.matters(file.jurisdiction().id()).stream()
            .anyMatch(m -> !isReached(m.disclosure(), officials));
  }

  private static boolean isReached(Disclosure disclosure, List<Official> officials) {
    return disclosure.among(officials).stream().anyMatch(Official::isReachable);
  }

  /** The operator hears nothing of a restricted matter but the jurisdiction's id. */
  private void unreachable(JurisdictionId id, List<Official> officials) {
    var unheard =
        docket.deadlines(id).stream()
            .filter(d -> d.isOpen() && !isReached(d.demand().disclosure(), officials))
            .collect(Collectors.partitioningBy(d -> d.demand().disclosure().isRestricted()));
    var open = unheard.getOrDefault(false, List.of());
    if (!open.isEmpty()) {
      tell(new Unreachable(id, open));
    }
    if (!unheard.getOrDefault(true, List.of()).isEmpty()) {
      journal.note("counsel.unreachable", Map.of("jurisdiction", id.toString()));
      operator.tell(RestrictedText.operatorSubject(id), RestrictedText.operatorText(id));
    }
  }

  private void tell(Unreachable what) {
    List<Deadline> open = what.open();
    journal.note(
        "jurisdiction.unreachable",
        Map.of(
            "jurisdiction", what.jurisdiction().toString(),
            "openDeadlines", open.size(),
            "firstAlarm", open.getFirst().dueDate().alarm().toString()));
    operator.tell(what.subject(), what.text());
  }
}
