package org.replyby.usecases.recording;

import java.time.Instant;
import java.util.List;
import org.replyby.alerts.reach.Reach;
import org.replyby.model.Deadline;
import org.replyby.model.Document;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Tokens;

/** The deadlines that a demand starts, as its own transaction puts them on record. */
interface StartedDeadlines {
  /** The one that the demand itself states comes first. */
  List<Deadline> all();

  /** Who is told at once. */
  Reach reach();

  /** The docket's lines about each of them. */
  void appendTo(Chain chain, Instant now, String by, Tokens salts);

  List<Write> writes();

  default <D extends Document> NewRecord<D> recordOf(D document) {
    return new NewRecord<>(document, all(), reach());
  }
}
