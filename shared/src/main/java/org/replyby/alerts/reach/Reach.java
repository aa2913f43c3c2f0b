package org.replyby.alerts.reach;

import java.util.ArrayList;
import java.util.List;
import org.replyby.model.Official;

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

  /** Whether a step reached nobody of its own: the next one then comes at 08:00 in the city. */
  public boolean hasGoneOn() {
    return told.isEmpty() || !goneOn.isEmpty();
  }
}
