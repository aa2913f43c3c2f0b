package org.replyby.usecases.docket;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.replyby.model.chain.KeptText;
import org.replyby.usecases.run.Tokens;

/**
 * What a person wrote, or has to be able to withhold: kept beside a line of the docket, which holds
 * only its hash. Each text has a salt of its own.
 */
public final class FreeTexts {
  private final Tokens salts;
  private final Map<String, KeptText> kept = new TreeMap<>();
  private final Map<String, String> details = new TreeMap<>();

  public FreeTexts(Tokens salts) {
    this.salts = salts;
  }

  /** Adds a text unless it is null. A privileged one never reaches alerts, digests or watchers. */
  public FreeTexts put(String name, @Nullable String text, boolean privileged) {
    if (text != null) {
      var one = new KeptText(salts.name() + salts.name(), text);
      kept.put(name, one);
      details.put(name + KeptText.HASH, one.hash());
      if (privileged) {
        details.put(name + KeptText.PRIVILEGED, "yes");
      }
    }
    return this;
  }

  Map<String, KeptText> kept() {
    return kept;
  }

  /** The details of the line, with the hashes of the texts. */
  Map<String, String> in(Map<String, String> line) {
    var all = new TreeMap<>(line);
    all.putAll(details);
    return all;
  }
}
