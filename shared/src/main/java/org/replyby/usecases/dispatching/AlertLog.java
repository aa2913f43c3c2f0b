package org.replyby.usecases.dispatching;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.replyby.model.Coded;
import org.replyby.model.Reached;
import org.replyby.model.ToSend;
import org.replyby.usecases.run.Journal;

/** What the log says about each alert's sending; every line names the alert and its severity. */
record AlertLog(Journal journal) {
  void published(ToSend alert, String messageId, Reached reached, Instant asked, Instant accepted) {
    note(
        "alert.published",
        alert,
        Map.of(
            "messageId", messageId,
            "reached", Coded.code(reached),
            "latencySeconds", Duration.between(alert.bornAt(), accepted).toSeconds(),
            "publishMillis", Duration.between(asked, accepted).toMillis()));
  }

  /** It was sent, but the lease had ended: someone else may send it again. */
  void leaseLost(ToSend alert, String messageId) {
    note("alert.lease-lost", alert, Map.of("messageId", messageId));
  }

  void failed(ToSend alert, String code) {
    note("alert.failed", alert, Map.of("code", code));
  }

  void retried(ToSend alert, String code) {
    note("alert.retried", alert, Map.of("code", code));
  }

  void superseded(ToSend alert, String why) {
    note("alert.superseded", alert, Map.of("why", why));
  }

  void unreached(ToSend alert) {
    note("alert.unreached", alert, Map.of("official", alert.official().toString()));
  }

  private void note(String event, ToSend alert, Map<String, ?> more) {
    var fields = new TreeMap<String, Object>(more);
    fields.put("alert", alert.name());
    fields.put("severity", Coded.code(alert.severity()));
    Optional.ofNullable(alert.correlationId()).ifPresent(id -> fields.put("correlationId", id));
    journal.note(event, fields);
  }
}
