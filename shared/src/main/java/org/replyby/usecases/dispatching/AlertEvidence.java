package org.replyby.usecases.dispatching;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.replyby.model.Address;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.Official;
import org.replyby.model.SentText;
import org.replyby.model.chain.KeptText;
import org.replyby.model.chain.SentTexts;

/**
 * What the docket says of an alert besides its outcome: to whom it went, under the name and role
 * that the official had then, by which media, and the hashes of the text that went out. The details
 * are named by the alert's id.
 */
final class AlertEvidence {
  private AlertEvidence() {}

  static void put(Map<String, String> details, Alert alert, List<Official> officials) {
    officials.stream()
        .filter(o -> o.id().equals(alert.official()))
        .findFirst()
        .ifPresent(o -> putRecipient(details, alert, o));
    if (alert.state() instanceof AlertState.Published published && published.text() != null) {
      putHashes(details, alert.name(), published.text());
    }
  }

  private static void putHashes(Map<String, String> details, String alert, SentText sent) {
    details.put(alert + KeptText.HASH, SentTexts.kept(sent).hash());
    details.put(alert + ".keyed-hash", sent.keyedHash());
  }

  private static void putRecipient(Map<String, String> details, Alert alert, Official official) {
    details.put(alert.name() + ".name", official.name());
    details.put(alert.name() + ".role", official.role());
    if (alert.state() instanceof AlertState.Published sent) {
      details.put(alert.name() + ".media", media(official, sent.at()));
    }
  }

  private static String media(Official official, Instant at) {
    var media =
        official.subscriptions().stream()
            .filter(s -> s.wasConfirmed(at))
            .map(s -> medium(s.address()))
            .distinct()
            .sorted(String.CASE_INSENSITIVE_ORDER)
            .collect(Collectors.joining(" and "));
    return media.isEmpty() ? "none" : media;
  }

  private static String medium(Address address) {
    return switch (address) {
      case Address.Email email -> "email";
      case Address.Phone phone -> "SMS";
    };
  }
}
