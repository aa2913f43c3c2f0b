package org.replyby.usecases.importing.work;

import org.replyby.model.Letter;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.importing.TableLine;
import org.replyby.usecases.recording.NewRecord;
import org.replyby.usecases.recording.RecordDemand;

/** Letters of a table, recorded or previewed: open, or with their answer. */
record LetterLines(RecordDemand demands) {
  Outcome<NewRecord<Letter>> record(Principal principal, TableLine.OfLetter line) {
    return line.answered() == null
        ? demands.record(principal, line.request())
        : demands.recordAnswered(principal, line.request(), line.answered());
  }

  Outcome<NewRecord<Letter>> preview(Principal principal, TableLine.OfLetter line) {
    return line.answered() == null
        ? demands.preview(principal, line.request())
        : demands.previewAnswered(principal, line.request(), line.answered());
  }
}
