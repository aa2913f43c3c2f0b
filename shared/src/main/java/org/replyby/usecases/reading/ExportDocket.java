package org.replyby.usecases.reading;

import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.AlertState;
import org.replyby.model.DocketHead;
import org.replyby.model.DocketId;
import org.replyby.model.EntryKind;
import org.replyby.model.Principal;
import org.replyby.model.SentText;
import org.replyby.model.chain.DocketLine;
import org.replyby.model.chain.SentTexts;
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

  /** Which texts go with the lines. */
  public enum Texts {
    ALL,
    /** Those that are not privileged; the others count as withheld. */
    NOT_PRIVILEGED
  }

  /**
   * Checks first, so all lines up to the head of that check are visible. Lines after that head,
   * such as those appended in the meantime, are left out.
   */
  public Outcome<VerifyDocket.Verdict> export(
      Principal principal, DocketId id, Texts texts, Consumer<DocketLine> to) {
    var outcome = verifyDocket.verify(principal, id);
    if (outcome instanceof Outcome.Found<VerifyDocket.Verdict>(var verdict)) {
      lines(verdict.head(), line -> to.accept(withTexts(line, texts)));
    }
    return outcome;
  }

  private void lines(DocketHead head, Consumer<DocketLine> to) {
    Page.all(after -> docket.lines(head.id(), after, PAGE))
        .filter(line -> !isAfter(head, line))
        .forEach(to);
  }

  /** The text of each alert is on its own row, and goes with the line that names its hash. */
  private DocketLine withTexts(DocketLine line, Texts texts) {
    if (!(line instanceof DocketLine.Whole(var entry))) {
      return line;
    }
    var kept = new TreeMap<>(entry.texts());
    if (entry.kind() == EntryKind.ALERTS_SETTLED) {
      entry
          .textNames()
          .forEach(name -> sent(name).ifPresent(s -> kept.put(name, SentTexts.kept(s))));
    }
    if (texts == Texts.NOT_PRIVILEGED) {
      kept.keySet().removeIf(entry::isPrivileged);
    }
    return new DocketLine.Whole(entry.with(kept));
  }

  private Optional<SentText> sent(String alert) {
    return docket.alert(AlertId.parse(alert)).map(Alert::state).flatMap(AlertState::sent);
  }

  private static boolean isAfter(DocketHead head, DocketLine line) {
    return line instanceof DocketLine.Whole(var entry) && entry.sequence() > head.entries();
  }
}
