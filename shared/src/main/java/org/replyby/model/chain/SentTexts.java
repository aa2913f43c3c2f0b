package org.replyby.model.chain;

import java.util.Map;
import org.replyby.model.SentText;

/** The text of an alert as evidence: without a salt, so that anyone who got it can hash it. */
public final class SentTexts {
  private SentTexts() {}

  /** The masked text as canonical JSON. */
  public static KeptText kept(SentText sent) {
    return new KeptText(
        "",
        CanonicalJson.of(
            Map.of("subject", sent.subject(), "email", sent.email(), "sms", sent.sms())));
  }
}
