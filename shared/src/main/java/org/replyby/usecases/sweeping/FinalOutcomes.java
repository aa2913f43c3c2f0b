package org.replyby.usecases.sweeping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.replyby.model.Alert;
import org.replyby.model.MatterId;
import org.replyby.usecases.dispatching.SettleAlerts;

/**
 * Outcomes that one transaction puts on a docket; {@code key} is where the first of them is stored.
 */
record FinalOutcomes(DueIndex.Key key, MatterId matter, List<Alert> alerts) {

  /**
   * The final outcomes among all that is due, by matter; those that others are told of, each alone.
   */
  static List<FinalOutcomes> parts(List<DueIndex.Due.DueToSend> due) {
    var parts = new ArrayList<FinalOutcomes>();
    var byMatter = new LinkedHashMap<MatterId, List<Final>>();
    for (var sending : due) {
      if (sending.toSend() instanceof Alert alert && alert.state().isFinal()) {
        var ended = new Final(sending.key(), alert);
        if (SettleAlerts.isToldToOthers(alert)) {
          parts.add(of(ended.matter(), List.of(ended)));
        } else {
          byMatter.computeIfAbsent(ended.matter(), m -> new ArrayList<>()).add(ended);
        }
      }
    }
    byMatter.forEach((matter, ended) -> parts.addAll(cut(matter, ended)));
    return parts;
  }

  private record Final(DueIndex.Key key, Alert alert) {
    MatterId matter() {
      return alert.id().deadline().matter();
    }
  }

  private static List<FinalOutcomes> cut(MatterId matter, List<Final> ended) {
    var parts = new ArrayList<FinalOutcomes>();
    for (int from = 0; from < ended.size(); from += SettleAlerts.MOST) {
      parts.add(of(matter, ended.subList(from, Math.min(ended.size(), from + SettleAlerts.MOST))));
    }
    return parts;
  }

  private static FinalOutcomes of(MatterId matter, List<Final> ended) {
    return new FinalOutcomes(
        ended.getFirst().key(), matter, ended.stream().map(Final::alert).toList());
  }
}
