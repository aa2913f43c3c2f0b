package org.replyby.usecases.webhooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.webhooks.Webhook;
import org.replyby.usecases.docket.JurisdictionChain;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Write;

/**
 * A change of a webhook with its line of the jurisdiction's docket. The line names the receiver's
 * host and not the whole address, which may hold a key. The line comes first: it fails if another
 * change of the jurisdiction came first.
 */
final class WebhookLine {
  private WebhookLine() {}

  static List<Write> of(
      JurisdictionFile file, EntryKind kind, Webhook webhook, Entered entered, Write change) {
    var details = Map.of("webhook", webhook.id().name(), "host", webhook.url().getHost());
    var writes =
        new ArrayList<>(
            JurisdictionChain.line(file.docket(), entered.at(), entered.by(), kind, details));
    writes.add(change);
    return writes;
  }
}
