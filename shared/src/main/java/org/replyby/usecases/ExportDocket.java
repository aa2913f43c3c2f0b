package org.replyby.usecases;

import java.util.Optional;
import java.util.function.Consumer;
import org.replyby.model.DocketLine;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;

/** Hands on a matter's docket up to its head, line by line as it stands, judging nothing. */
public final class ExportDocket {
  private static final int PAGE = 500;

  private final Docket docket;

  public ExportDocket(Docket docket) {
    this.docket = docket;
  }

  /** The head that the lines lead to. What is appended meanwhile is left out. */
  public Outcome<Matter> export(Principal principal, MatterId id, Consumer<DocketLine> to) {
    if (!principal.mayAct(id.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    var head = head(id);
    head.ifPresent(h -> lines(h, to));
    return head.<Outcome<Matter>>map(Outcome.Found::new).orElseGet(Outcome.Missing::new);
  }

  private Optional<Matter> head(MatterId id) {
    return docket.file(id.jurisdiction()).flatMap(file -> file.matter(id));
  }

  private void lines(Matter head, Consumer<DocketLine> to) {
    String after = null;
    do {
      var page = docket.lines(head.id(), after, PAGE);
      page.items().stream().filter(line -> !isBehind(head, line)).forEach(to);
      after = page.next();
    } while (after != null);
  }

  private static boolean isBehind(Matter head, DocketLine line) {
    return line instanceof DocketLine.Whole(var entry) && entry.sequence() > head.entries();
  }
}
