package org.replyby.alerts.reach;

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

/** Decides who hears an alert or a step of an escalation: {@link Reach} says how it goes on. */
public final class WhoHears {
  private static final String NO_ADDRESS = "no confirmed address";
  private static final String WAITS = "has not confirmed an address yet";

  private static final List<Tier> ONWARD = List.of(Tier.DEPUTY, Tier.PRIMARY, Tier.WATCHER);

  private WhoHears() {}

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
    var audience = EscalationAudience.of(step, candidates);
    var told = those(audience, live);
    if (!told.isEmpty()) {
      return result(candidates, told, List.of(), audience::contains, Map.of(), false);
    }
    var everybody = those(candidates, live);
    return result(
        candidates, everybody, everybody, audience::contains, Map.of(), everybody.isEmpty());
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
            .map(o -> new Reach.NotTold(o, why(o, whyNot)))
            .toList();
    return new Reach(told, waiting, goneOn, notTold, isNobody);
  }

  private static String why(Official official, Map<OfficialId, String> whyNot) {
    return official.isReachable()
        ? whyNot.getOrDefault(official.id(), "not among those who are told this time")
        : whyUnreachable(official);
  }

  /** Those whom no message reaches now, and why. */
  public static List<Reach.NotTold> unreachable(List<Official> officials) {
    return those(officials, o -> !o.isReachable()).stream()
        .map(o -> new Reach.NotTold(o, whyUnreachable(o)))
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
