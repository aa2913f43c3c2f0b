package org.replyby.alerts.reach;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;

/**
 * Who hears on a day. An official on leave hears nothing until the day after; the stand-in hears in
 * their place, with the stronger of both tiers and the lower of both least severities. A stand-in
 * who is on leave too passes it on. An official whose stand-in cannot be reached hears in person:
 * nobody is silenced by a leave.
 */
public final class Presence {
  private Presence() {}

  /** The officials who hear, each once. */
  public static List<Official> of(List<Official> officials, ZoneId zone, Instant now) {
    var today = LocalDate.ofInstant(now, zone);
    var byId = byId(officials);
    var hearing = new LinkedHashMap<OfficialId, Official>();
    for (var official : officials) {
      var hears = inPlaceOf(official, byId, today);
      var ears = hears.equals(official) ? official : hearingFor(hears, official);
      hearing.merge(hears.id(), ears, Presence::hearingFor);
    }
    return List.copyOf(hearing.values());
  }

  /** An official who also hears what another one would. Never written. */
  public static Official hearingFor(Official hears, Official absent) {
    var tier = hears.tier().compareTo(absent.tier()) <= 0 ? hears.tier() : absent.tier();
    var least =
        hears.leastSeverity().compareTo(absent.leastSeverity()) <= 0
            ? hears.leastSeverity()
            : absent.leastSeverity();
    return new Official(
        hears.id(),
        hears.name(),
        hears.role(),
        tier,
        least,
        hears.digest() || absent.digest(),
        hears.attorney() || absent.attorney(),
        hears.topicArn(),
        hears.subscriptions(),
        hears.timesReached(),
        hears.version());
  }

  /** Why each absent official does not hear, by the name in the id. */
  public static Map<String, String> absent(List<Official> officials, ZoneId zone, Instant now) {
    var today = LocalDate.ofInstant(now, zone);
    var byId = byId(officials);
    var absent = new TreeMap<String, String>();
    for (var official : officials) {
      var hears = inPlaceOf(official, byId, today);
      if (!hears.equals(official) && official.leave() != null) {
        absent.put(
            official.id().name(),
            "on leave through %s: %s hears instead"
                .formatted(official.leave().until(), hears.id().name()));
      }
    }
    return absent;
  }

  private static Map<OfficialId, Official> byId(List<Official> officials) {
    var byId = new LinkedHashMap<OfficialId, Official>();
    officials.forEach(o -> byId.put(o.id(), o));
    return byId;
  }

  private static Official inPlaceOf(
      Official official, Map<OfficialId, Official> byId, LocalDate today) {
    var seen = new HashSet<OfficialId>();
    var hears = official;
    for (var leave = hears.leave(); leave != null && leave.isOn(today); leave = hears.leave()) {
      var next = byId.get(leave.standIn());
      if (next == null || !next.isReachable() || !seen.add(next.id())) {
        return official;
      }
      hears = next;
    }
    return hears;
  }
}
