package org.replyby.usecases.recording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.replyby.model.Document;
import org.replyby.model.chain.ContentHash;
import org.replyby.usecases.alerting.DemandsToday;
import org.replyby.usecases.docket.DisclosureRules;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Tokens;

/** The transaction that puts a demand on record, with the deadlines that it starts. */
record DemandTransaction<D extends Document>(
    OpenedMatter opened, DemandRequest<D> wanted, D document, StartedDeadlines deadlines) {
  /** All that is written, with the docket's lines. */
  List<Write> writes(DemandsToday today, String by, Instant now, Tokens salts) {
    appendLines(by, now, salts);
    var writes = new ArrayList<>(opened.writes());
    writes.add(new Write.NewDocument(document));
    writes.add(new Write.NewContent(document.id(), ContentHash.of(document), wanted.another()));
    if (wanted.idempotencyKey() != null) {
      writes.add(new Write.NewKey(opened.jurisdiction().id(), document.id().name()));
    }
    writes.addAll(deadlines.writes());
    if (wanted.follows() != null) {
      writes.add(new Write.StandingLetter(wanted.follows()));
    }
    if (wanted.isOfToday()) {
      writes.addAll(today.writes());
    }
    return writes;
  }

  private void appendLines(String by, Instant now, Tokens salts) {
    var texts = RecordedTexts.of(document, salts);
    if (wanted.disclosure() != null) {
      DisclosureRules.put(texts, wanted.disclosure());
    }
    opened.chain().append(now, by, wanted.entryKind(), details(), texts);
    opened.chain().from(document.from().office());
    deadlines.appendTo(opened.chain(), now, by, salts);
  }

  private Map<String, String> details() {
    var details = new TreeMap<>(wanted.details(document));
    if (wanted.disclosure() != null) {
      details.putAll(DisclosureRules.details(wanted.disclosure()));
    }
    return details;
  }
}
