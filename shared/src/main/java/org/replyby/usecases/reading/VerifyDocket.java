package org.replyby.usecases.reading;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Alert;
import org.replyby.model.DocketHead;
import org.replyby.model.DocketId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.model.chain.ChainCheck;
import org.replyby.model.chain.ChainFault;
import org.replyby.model.chain.SentTexts;
import org.replyby.usecases.docket.Access;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.run.Backoff;

/**
 * Checks a whole docket against its head, a page at a time, and the texts beside it against the
 * hashes in it; names the first fault, and counts the texts that are withheld.
 */
public final class VerifyDocket {
  private static final int PAGE = 500;

  /**
   * A transaction's items can become visible one after the other: a fault counts only if it is
   * still there a moment later.
   */
  private static final int LOOKS = 3;

  private final Docket docket;
  private final Backoff backoff;

  public VerifyDocket(Docket docket, Backoff backoff) {
    this.docket = docket;
    this.backoff = backoff;
  }

  /**
   * The head as it was before the lines were read; {@code fault} is null where all of it holds, and
   * {@code withheld} counts the texts whose hashes are there and which are not.
   */
  public record Verdict(DocketHead head, @Nullable ChainFault fault, long withheld) {
    public boolean holds() {
      return fault == null;
    }
  }

  public Outcome<Verdict> verify(Principal principal, DocketId id) {
    if (!principal.mayAct(id.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    var verdict = look(principal, id);
    for (int number = 2; number <= LOOKS && verdict.filter(v -> !v.holds()).isPresent(); number++) {
      backoff.before(number);
      verdict = look(principal, id);
    }
    return verdict.<Outcome<Verdict>>map(Outcome.Found::new).orElseGet(Outcome.Missing::new);
  }

  private Optional<Verdict> look(Principal principal, DocketId id) {
    return Access.head(docket, principal, id).map(this::verdict);
  }

  private Optional<? extends DocketHead> head(DocketId id) {
    return switch (id) {
      case MatterId matter -> docket.matter(matter);
      case JurisdictionId itself -> docket.file(itself).map(JurisdictionFile::docket);
    };
  }

  private Verdict verdict(DocketHead head) {
    var check = ChainCheck.of(head.id());
    var chain = fault(head, check);
    if (head.id() instanceof MatterId matter && check.texts().expectsAlerts()) {
      Page.all(after -> docket.alerts(matter, after, PAGE)).forEach(a -> find(a, check));
    }
    var fault = chain.or(check.texts()::inTable).orElse(null);
    return new Verdict(head, fault, check.texts().withheld());
  }

  /** An alert is settled after it was sent, so that what a line names is there by now. */
  private static void find(Alert alert, ChainCheck check) {
    alert.state().sent().ifPresent(s -> check.texts().found(alert.name(), SentTexts.kept(s)));
  }

  /** The head is read first, so lines that are appended meanwhile come after its end. */
  private Optional<ChainFault> fault(DocketHead head, ChainCheck check) {
    var hashAtHead = new AtomicReference<>("");
    Page.all(after -> docket.lines(head.id(), after, PAGE))
        .forEach(
            line -> {
              check.next(line);
              if (check.lines() == head.entries()) {
                hashAtHead.set(check.lastHash());
              }
            });
    return check.lines() <= head.entries()
        ? check.end(head.entries(), head.lastHash())
        : grown(head, hashAtHead.get(), check);
  }

  /**
   * A line is appended in one transaction with its head, so by now the head names every line; a
   * line that it does not name is false.
   */
  private Optional<ChainFault> grown(DocketHead was, String hashAtHead, ChainCheck check) {
    if (!hashAtHead.equals(was.lastHash())) {
      return Optional.of(new ChainFault.Replaced(was.entries()));
    }
    var is = head(was.id()).<DocketHead>map(found -> found).orElse(was);
    return is.entries() > check.lines() ? check.fault() : check.end(is.entries(), is.lastHash());
  }
}
