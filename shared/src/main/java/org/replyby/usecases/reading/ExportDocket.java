package org.replyby.usecases.reading;

import java.util.function.Consumer;
import org.replyby.model.DocketHead;
import org.replyby.model.DocketId;
import org.replyby.model.Principal;
import org.replyby.model.chain.DocketLine;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.run.Backoff;

/** Exports a docket up to its head, line by line as it is stored, whether it holds or not. */
public final class ExportDocket {
  private static final int PAGE = 500;

  private final Docket docket;
  private final VerifyDocket verifyDocket;

  public ExportDocket(Docket docket, Backoff backoff) {
    this.docket = docket;
    this.verifyDocket = new VerifyDocket(docket, backoff);
  }

  /**
   * Checks first, so all lines up to the head of that check are visible. Lines after that head,
   * such as those appended in the meantime, are left out.
   */
  public Outcome<VerifyDocket.Verdict> export(
      Principal principal, DocketId id, Consumer<DocketLine> to) {
    var outcome = verifyDocket.verify(principal, id);
    if (outcome instanceof Outcome.Found<VerifyDocket.Verdict>(var verdict)) {
      lines(verdict.head(), to);
    }
    return outcome;
  }

  private void lines(DocketHead head, Consumer<DocketLine> to) {
    Page.all(after -> docket.lines(head.id(), after, PAGE))
        .filter(line -> !isAfter(head, line))
        .forEach(to);
  }

  private static boolean isAfter(DocketHead head, DocketLine line) {
    return line instanceof DocketLine.Whole(var entry) && entry.sequence() > head.entries();
  }
}
