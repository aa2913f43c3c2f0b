package org.replyby.usecases.recalculating;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.ExtensionEffect;
import org.replyby.model.DeadlineKind;

/**
 * A new date, what is known of the writing that gives it, and which deadlines of the same demand it
 * covers besides its own. {@code words} quote the writing or name it; null if not given. If {@code
 * privileged}, neither {@code why} nor the words reach an alert.
 */
public record ExtensionRequest(
    NewDate newDate,
    ExtensionEffect.Writing writing,
    Set<DeadlineKind> covers,
    String grantedBy,
    String why,
    @Nullable String words,
    boolean privileged) {
  public ExtensionRequest {
    covers = Collections.unmodifiableSortedSet(new TreeSet<>(covers));
  }

  /** Why the date changes, for those who are told. */
  String reason() {
    var reason =
        "%s, granted by %s".formatted(byOrder() ? "a court's order" : "more time", grantedBy);
    return privileged ? reason : reason + ": " + why;
  }

  boolean byOrder() {
    return writing.byOrder();
  }
}
