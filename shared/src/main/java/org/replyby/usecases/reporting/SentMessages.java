package org.replyby.usecases.reporting;

import java.util.List;
import java.util.Optional;
import org.replyby.model.AlertId;
import org.replyby.model.OfficialId;

/** Finds what SNS sent under a message id, if a text message may have been part of it. */
@FunctionalInterface
public interface SentMessages {
  /** One query. Empty for an id that this service does not know. */
  Optional<SentMessage> of(String messageId);

  /** To whom it went, and the alerts that it told of: none if it was a notice. */
  record SentMessage(OfficialId official, List<AlertId> alerts) {
    public SentMessage {
      alerts = List.copyOf(alerts);
    }
  }
}
