package org.replyby.usecases.sessions;

import java.time.Instant;
import java.util.Optional;
import org.replyby.alerts.links.Sealer.Sealed;

/** The forms that are kept, one for each browser, by the hash of what the browser shows. */
public interface KeptForms {
  /** A form under a seal, until when. */
  record Row(Sealed sealed, Instant until) {}

  /** Keeps a form in place of an earlier one of the same browser: one write. */
  void keep(String browser, Row row);

  /** The browser's form, for the first who asks and nobody else, and forgets it: one write. */
  Optional<Row> take(String browser, Instant now);
}
