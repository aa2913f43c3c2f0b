package org.replyby.alerts.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.replyby.model.Disclosure;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Reason;
import org.replyby.model.Severity;
import org.replyby.model.Tier;

/**
 * Who hears an alert, among the officials who may hear it. Only officials with a live address are
 * told; anyone else counts as absent. If an alert reaches nobody of its own tier, it goes on at
 * once: to the deputies, then to the other primary officials, then to the watchers, whatever they
 * asked for. If it reaches nobody at all, {@code isNobody} says so, and the operator is told.
 *
 * <p>{@code told} have a live address. {@code waiting} have an address that waits for its
 * confirmation: their alert is written, and is sent if they have confirmed by then. {@code goneOn}
 * are those of {@code told} who hear it only because it went on.
 */
public record Reach(
    List<Official> told,
    List<Official> waiting,
    List<Official> goneOn,
    List<NotTold> notTold,
    boolean isNobody) {
  private static final String NO_ADDRESS = "no confirmed address";
  private static final String WAITS = "has not confirmed an address yet";

  private static final List<Tier> ONWARD = List.of(Tier.DEPUTY, Tier.PRIMARY, Tier.WATCHER);

  public Reach {
    told = List.copyOf(told);
    waiting = List.copyOf(waiting);
    goneOn = List.copyOf(goneOn);
    notTold = List.copyOf(notTold);
  }

  /** An official who does not hear it, and why not. */
  public record NotTold(Official official, String why) {}

  /** Nobody, because nobody has to hear it. */
  public static Reach none() {
    return new Reach(List.of(), List.of(), List.of(), List.of(), false);
  }

  /** Everybody for whom an alert is written. */
  public List<Official> audience() {
    var all = new ArrayList<>(told);
    all.addAll(waiting);
    return all;
  }

  /** The same, and more officials who do not hear it. */
  public Reach without(List<NotTold> more) {
    var all = new ArrayList<>(notTold);
    all.addAll(more);
    return new Reach(told, waiting, goneOn, all, isNobody);
  }

  /** A message about a failure, or about who knows, goes to those whom it is for, or to nobody. */
  public static boolean goesOn(Reason reason) {
    return switch (reason) {
      case UNDELIVERED, ACKNOWLEDGED, TAKEN_BACK, HANDED_OVER -> false;
      default -> true;
    };
  }

  /** {@code live} is whether an official has an address that delivers. */
  public static Reach of(
      List<Official> candidates, Reason reason, Severity severity, Predicate<Official> live) {
    var own = ownTier(reason, severity);
    var whyNot = Audience.hiddenFrom(candidates, reason, severity, own.and(live));
    Predicate<Official> wanted = o -> !whyNot.containsKey(o.id());
    var told = new ArrayList<>(those(candidates, wanted.and(live)));
    var isHeard = told.stream().anyMatch(own);
    var isChosen =
        !Audience.isFirstWord(reason)
            && candidates.stream().anyMatch(own.and(live).and(wanted.negate()));
    var goneOn =
        isHeard || isChosen || !goesOn(reason)
            ? List.<Official>of()
            : onward(candidates, live.and(o -> !told.contains(o)));
    told.addAll(goneOn);
    return result(
        candidates, told, goneOn, wanted, whyNot, told.isEmpty() && !isChosen && goesOn(reason));
  }

  /** Of a restricted matter, all its counsel hear everything, and nobody else hears anything. */
  public static Reach of(
      List<Official> candidates,
      Disclosure disclosure,
      Reason reason,
      Severity severity,
      Predicate<Official> live) {
    return disclosure.isRestricted()
        ? ofCounsel(candidates, disclosure, live, goesOn(reason))
        : of(candidates, reason, severity, live);
  }

  private static Reach ofCounsel(
      List<Official> candidates,
      Disclosure disclosure,
      Predicate<Official> live,
      boolean needsSomebody) {
    var counsel = disclosure.among(candidates);
    var told = those(counsel, live);
    return result(counsel, told, List.of(), o -> true, Map.of(), told.isEmpty() && needsSomebody);
  }

  /** The same of a restricted matter: each step goes to all its counsel. */
  public static Reach ofStep(
      int step, List<Official> candidates, Disclosure disclosure, Predicate<Official> live) {
    return disclosure.isRestricted()
        ? ofCounsel(candidates, disclosure, live, true)
        : ofStep(step, candidates, live);
  }

  /**
   * Who hears a step of an escalation, counted from 1. If it reaches nobody of its own, it goes to
   * everybody who can still be reached, in one pass.
   */
  public static Reach ofStep(int step, List<Official> candidates, Predicate<Official> live) {
    var audience = EscalationSteps.audience(step, candidates);
    var told = those(audience, live);
    if (!told.isEmpty()) {
      return result(candidates, told, List.of(), audience::contains, Map.of(), false);
    }
    var everybody = those(candidates, live);
    return result(
        candidates, everybody, everybody, audience::contains, Map.of(), everybody.isEmpty());
  }

  /** Whether a step reached nobody of its own: the next one then comes at 08:00 in the city. */
  public boolean hasGoneOn() {
    return told.isEmpty() || !goneOn.isEmpty();
  }

  private static Reach result(
      List<Official> candidates,
      List<Official> told,
      List<Official> goneOn,
      Predicate<Official> wanted,
      Map<OfficialId, String> whyNot,
      boolean isNobody) {
    var waiting =
        those(candidates, o -> !told.contains(o) && o.isWaiting() && (isNobody || wanted.test(o)));
    var notTold =
        those(candidates, o -> !told.contains(o)).stream()
            .map(o -> new NotTold(o, why(o, whyNot)))
            .toList();
    return new Reach(told, waiting, goneOn, notTold, isNobody);
  }

  private static String why(Official official, Map<OfficialId, String> whyNot) {
    return official.isReachable()
        ? whyNot.getOrDefault(official.id(), "not among those who are told this time")
        : whyUnreachable(official);
  }

  /** Those whom no message reaches now, and why. */
  public static List<NotTold> unreachable(List<Official> officials) {
    return those(officials, o -> !o.isReachable()).stream()
        .map(o -> new NotTold(o, whyUnreachable(o)))
        .toList();
  }

  private static String whyUnreachable(Official official) {
    return official.isWaiting() ? WAITS : NO_ADDRESS;
  }

  /** The first tier after the alert's own in which somebody can be told. */
  private static List<Official> onward(List<Official> candidates, Predicate<Official> live) {
    return ONWARD.stream()
        .map(tier -> those(candidates, live.and(o -> o.tier() == tier)))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * Primary officials answer a demand; what is urgent, or changes what was told, is also the
   * deputies'.
   */
  private static Predicate<Official> ownTier(Reason reason, Severity severity) {
    var alsoDeputies = severity == Severity.URGENT || Audience.isNeverHidden(reason);
    return o -> o.tier() == Tier.PRIMARY || (alsoDeputies && o.tier() == Tier.DEPUTY);
  }

  private static List<Official> those(List<Official> all, Predicate<Official> wanted) {
    return all.stream().filter(wanted).toList();
  }
}
