package org.replyby.usecases.dispatching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.texts.Message;
import org.replyby.alerts.texts.Messages;
import org.replyby.model.Alert;
import org.replyby.model.Notice;
import org.replyby.model.SentText;
import org.replyby.model.ToSend;

/**
 * A message that goes out now, and what is kept of it as evidence. A notice is on no docket, and
 * its text is on its own row.
 */
record Outgoing(Message message, @Nullable SentText kept) {
  static Outgoing of(ToSend ours, Instant now, LinkSigner links) {
    return switch (ours) {
      case Alert alert -> {
        var answer = links.of(alert.id(), now);
        var message = Messages.of(alert, now, answer);
        yield new Outgoing(message, message.masked(answer, links));
      }
      case Notice notice ->
          new Outgoing(new Message(notice.subject(), notice.email(), notice.sms()), null);
    };
  }
}
