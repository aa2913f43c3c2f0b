package org.replyby.usecases.restricting;

import java.util.ArrayList;
import java.util.List;
import org.replyby.model.Attachment;
import org.replyby.model.Deadline;
import org.replyby.model.MatterId;
import org.replyby.model.WithheldWords;
import org.replyby.usecases.attaching.Attachments;
import org.replyby.usecases.docket.Contents;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Write;

/**
 * Takes withheld words out of the deadlines, documents and files that repeat them: as many as fit
 * into one transaction. {@code isAll} is whether no other is left.
 */
record RepeatedWords(List<Write> writes, boolean isAll) {
  static final RepeatedWords NONE = new RepeatedWords(List.of(), true);

  /** A transaction has at most 100 actions: these, the head, the line, the entry, a shared row. */
  private static final int MOST = 90;

  /** A transaction has at most 4 MB, so a long document takes the room of ten short rows. */
  private static final int DOCUMENT = 10;

  static RepeatedWords of(
      Docket docket,
      Attachments attachments,
      MatterId id,
      WithheldWords words,
      List<Deadline> deadlines) {
    var all = new ArrayList<>(all(docket, id, words, deadlines));
    all.addAll(files(attachments.of(id), words));
    var fitting = fitting(all);
    return new RepeatedWords(all.subList(0, fitting), fitting == all.size());
  }

  /**
   * What a document says is freed before it changes: if a transaction ends in between, the next one
   * still finds the document.
   */
  private static List<Write> all(
      Docket docket, MatterId id, WithheldWords words, List<Deadline> deadlines) {
    var writes = new ArrayList<Write>();
    for (var was : deadlines) {
      var is = words.in(was);
      if (!is.saysTheSameAs(was)) {
        writes.add(new Write.ChangedDeadline(was, is));
      }
    }
    for (var was : docket.documents(id)) {
      var is = words.in(was);
      if (!is.equals(was)) {
        writes.addAll(new Contents(docket).freed(was));
        writes.add(new Write.ChangedDocument(was, is));
      }
    }
    return writes;
  }

  private static List<Write> files(List<Attachment> attachments, WithheldWords words) {
    return attachments.stream()
        .filter(was -> !words.in(was).equals(was))
        .<Write>map(was -> new Write.ChangedAttachment(was, words.in(was)))
        .toList();
  }

  private static int fitting(List<Write> writes) {
    int room = MOST;
    int count = 0;
    for (var write : writes) {
      room -= write instanceof Write.ChangedDocument ? DOCUMENT : 1;
      if (room < 0) {
        break;
      }
      count++;
    }
    return count;
  }
}
