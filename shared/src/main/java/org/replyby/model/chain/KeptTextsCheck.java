package org.replyby.model.chain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.model.EntryKind;

/**
 * Checks the texts beside the lines of a docket against the hashes in the lines. A text that is not
 * there is withheld; if it was deleted from the table, a line of its own says so.
 */
public final class KeptTextsCheck {
  /** Names the entry whose texts were withheld, in the entry that says so. */
  public static final String ENTRY = "entry";

  /** Begins the names of the details that name these texts. */
  public static final String WITHHELD = "withheld.";

  /** A text that is not beside the line that holds its hash. */
  private record Absent(long sequence, String name, String hash) {
    String key() {
      return KeptTextsCheck.key(Long.toString(sequence), name);
    }
  }

  private final Map<String, Absent> absent = new LinkedHashMap<>();

  /** The texts of alerts, which are kept with the alerts, by their names, the ids of the alerts. */
  private final Map<String, Absent> ofAlerts = new LinkedHashMap<>();

  private final Set<String> recorded = new HashSet<>();
  private @Nullable ChainFault fault;

  void next(DocketEntry entry) {
    entry.texts().forEach((name, text) -> compare(text, entry.details(), entry.sequence(), name));
    for (var name : entry.textNames()) {
      if (!entry.texts().containsKey(name)) {
        var hash = entry.details().getOrDefault(name + KeptText.HASH, "");
        var missing = new Absent(entry.sequence(), name, hash);
        if (entry.kind() == EntryKind.ALERTS_SETTLED) {
          ofAlerts.put(name, missing);
        } else {
          absent.put(missing.key(), missing);
        }
      }
    }
    if (entry.kind() == EntryKind.TEXT_WITHHELD) {
      record(entry.details());
    }
  }

  private void compare(KeptText text, Map<String, String> details, long sequence, String name) {
    if (fault == null && !text.hash().equals(details.get(name + KeptText.HASH))) {
      fault = new ChainFault.TextChanged(sequence, name);
    }
  }

  private void record(Map<String, String> details) {
    var of = details.getOrDefault(ENTRY, "");
    details.keySet().stream()
        .filter(name -> name.startsWith(WITHHELD))
        .forEach(name -> recorded.add(key(of, name.substring(WITHHELD.length()))));
  }

  private static String key(String sequence, String name) {
    return sequence + " " + name;
  }

  Optional<ChainFault> fault() {
    return Optional.ofNullable(fault);
  }

  /** Whether a text has to be looked for with the alerts. */
  public boolean expectsAlerts() {
    return !ofAlerts.isEmpty();
  }

  /** Takes the text that an alert has. */
  public void found(String alert, KeptText text) {
    var wanted = ofAlerts.remove(alert);
    if (wanted != null && fault == null && !text.hash().equals(wanted.hash())) {
      fault = new ChainFault.TextChanged(wanted.sequence(), alert);
    }
  }

  /** How many texts are not there. */
  public long withheld() {
    return (long) absent.size() + ofAlerts.size();
  }

  /** In a table, a missing text is a fault unless a line says that it was withheld. */
  public Optional<ChainFault> inTable() {
    return fault()
        .or(
            () ->
                Stream.concat(absent.values().stream(), ofAlerts.values().stream())
                    .filter(a -> !recorded.contains(a.key()))
                    .findFirst()
                    .map(a -> new ChainFault.TextMissing(a.sequence(), a.name())));
  }
}
