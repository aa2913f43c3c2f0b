package org.replyby.usecases.reading;

import java.time.Instant;
import java.util.List;
import org.replyby.model.Alert;
import org.replyby.model.Attachment;
import org.replyby.model.Deadline;
import org.replyby.model.Document;
import org.replyby.model.Matter;
import org.replyby.model.chain.DocketEntry;
import org.replyby.usecases.docket.JurisdictionFile;

/** All that is on record of a matter, read to be passed on. */
public sealed interface MatterRecord {
  /**
   * As it was {@code asOf}. {@code entries} are those of the docket up to the head that {@code
   * verdict} names, each with its texts, except those of alerts, which are with {@code alerts}.
   */
  record Whole(
      JurisdictionFile file,
      Matter matter,
      List<Document> documents,
      List<Deadline> deadlines,
      VerifyDocket.Verdict verdict,
      List<DocketEntry> entries,
      List<Alert> alerts,
      List<Attachment> attachments,
      Instant asOf)
      implements MatterRecord {
    public Whole {
      documents = List.copyOf(documents);
      deadlines = List.copyOf(deadlines);
      entries = List.copyOf(entries);
      alerts = List.copyOf(alerts);
      attachments = List.copyOf(attachments);
    }
  }

  /** It is longer than there is room for. */
  record TooLong() implements MatterRecord {}
}
