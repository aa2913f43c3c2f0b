package org.replyby.usecases.reading;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.replyby.model.DocketHead;
import org.replyby.model.DocketId;
import org.replyby.model.Principal;
import org.replyby.model.chain.ChainCheck;
import org.replyby.model.chain.ChainFault;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.run.Backoff;

/** Checks a whole docket against its head, a page at a time, and names the first fault. */
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

  /** The head as it was before the lines were read; {@code fault} is null where all of it holds. */
  public record Verdict(DocketHead head, @Nullable ChainFault fault) {
    public boolean holds() {
      return fault == null;
    }
  }

  public Outcome<Verdict> verify(Principal principal, DocketId id) {
    if (!principal.mayAct(id.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    var verdict = look(id);
    for (int number = 2; number <= LOOKS && verdict.filter(v -> !v.holds()).isPresent(); number++) {
      backoff.before(number);
      verdict = look(id);
    }
    return verdict.<Outcome<Verdict>>map(Outcome.Found::new).orElseGet(Outcome.Missing::new);
  }

  private Optional<Verdict> look(DocketId id) {
    return head(id).map(head -> new Verdict(head, fault(head).orElse(null)));
  }

  private Optional<DocketHead> head(DocketId id) {
    return docket.file(id.jurisdiction()).flatMap(file -> file.head(id));
  }

  /** The head is read first, so lines that are appended meanwhile come after its end. */
  private Optional<ChainFault> fault(DocketHead head) {
    var check = ChainCheck.of(head.id());
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
    var is = head(was.id()).orElse(was);
    return is.entries() > check.lines() ? check.fault() : check.end(is.entries(), is.lastHash());
  }
}
