package org.replyby.alertdispatch;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.texts.Messages;
import org.replyby.dynamodb.StreamImages;
import org.replyby.json.Json;
import org.replyby.model.Alert;
import org.replyby.usecases.dispatching.CityTurns;
import org.replyby.usecases.docket.Docket;

/**
 * Goes through all that comes before an alert is sent, with one that does not exist: its row is
 * read, it gets its turn, its text is written. It is not claimed, which would be a write.
 */
public record Rehearsal(Docket docket, LinkSigner links, InstantSource clock) {
  private static final String ROW = "rehearsal.json";

  void rehearse() throws IOException {
    var turns = CityTurns.of(List.of(StreamImages.toSend(row())), toSend -> toSend);
    if (!(turns.getFirst().getFirst() instanceof Alert alert)) {
      throw new IllegalStateException("the row is not an alert");
    }
    var now = clock.instant();
    Messages.of(alert, now, links.of(alert.id(), now));
    if (docket.alert(alert.id()).isPresent()) {
      throw new IllegalStateException("the alert of the rehearsal exists");
    }
  }

  private static Map<String, Object> row() throws IOException {
    try (var in = Objects.requireNonNull(Rehearsal.class.getResourceAsStream(ROW))) {
      return Json.read(in);
    }
  }
}
