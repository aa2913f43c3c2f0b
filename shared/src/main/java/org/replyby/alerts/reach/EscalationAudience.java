package org.replyby.alerts.reach;

import java.util.List;
import org.replyby.model.Disclosure;
import org.replyby.model.Official;
import org.replyby.model.Tier;

/**
 * Who is told at a step of an escalation, and who is told instead of an official whom an alert did
 * not reach.
 */
public final class EscalationAudience {
  private EscalationAudience() {}

  /**
   * Who is told at a step, counted from 1. If there is no deputy, the primary tier is told again.
   */
  public static List<Official> of(int step, List<Official> officials) {
    var deputies = tier(Tier.DEPUTY, officials);
    if (step == 1 && !deputies.isEmpty()) {
      return deputies;
    }
    return officials.stream().filter(o -> o.tier() != Tier.WATCHER).toList();
  }

  /**
   * Who is told that an alert did not reach an official, or that an address was lost: the deputies
   * who can be reached, or else the primary officials who can.
   */
  public static List<Official> standIns(Official missed, List<Official> officials) {
    var others =
        officials.stream().filter(o -> !o.id().equals(missed.id()) && o.isReachable()).toList();
    var deputies = tier(Tier.DEPUTY, others);
    return deputies.isEmpty() ? tier(Tier.PRIMARY, others) : deputies;
  }

  /** Of a restricted matter, each step tells all its counsel, whatever their tiers. */
  public static List<Official> of(int step, List<Official> officials, Disclosure disclosure) {
    return disclosure.isRestricted() ? disclosure.among(officials) : of(step, officials);
  }

  /** Of a restricted matter, only its other counsel. */
  public static List<Official> standIns(
      Official missed, List<Official> officials, Disclosure disclosure) {
    return disclosure.isRestricted()
        ? disclosure.among(officials).stream().filter(o -> !o.id().equals(missed.id())).toList()
        : standIns(missed, officials);
  }

  private static List<Official> tier(Tier tier, List<Official> officials) {
    return officials.stream().filter(o -> o.tier() == tier).toList();
  }
}
