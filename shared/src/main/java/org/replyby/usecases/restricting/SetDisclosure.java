package org.replyby.usecases.restricting;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.replyby.model.Deadline;
import org.replyby.model.Disclosure;
import org.replyby.model.EntryKind;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.model.Recalculation;
import org.replyby.model.RecalculationId;
import org.replyby.model.Sha256;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Attempts.Step;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.DisclosureRules;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.FreeTexts;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.MatterWithFile;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/**
 * Changes whom the city may tell of a matter. One transaction changes the matter's head and every
 * deadline of it, so that alerts to others that wait to be sent are stopped; the job that it begins
 * tells those who may be told now. A matter with more deadlines than fit takes more transactions,
 * the open deadlines first and the head last: until then, whoever asks sees the matter and its
 * version as before, and can ask again.
 */
public final class SetDisclosure {
  /** A transaction has at most 100 actions: these, the head, the docket's line, and the job. */
  private static final int MOST = 90;

  private static final int NAME_LENGTH = 24;

  private final Docket docket;
  private final InstantSource clock;
  private final Tokens salts;
  private final Attempts attempts;

  public SetDisclosure(Docket docket, InstantSource clock, Tokens salts, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.salts = salts;
    this.attempts = new Attempts(backoff);
  }

  /** {@code why} is what the docket says about the change. */
  public Outcome<Matter> set(
      Principal principal, MatterId id, Expected expected, Disclosure wanted, String why) {
    return principal.mayAct(id.jurisdiction())
        ? attempts.steps(() -> step(principal, id, expected, wanted, why), SetDisclosure::done)
        : new Outcome.Missing<>();
  }

  private static String done(int steps) {
    return steps * MOST
        + " deadlines of the matter have the new answer already, and the others do not yet";
  }

  private Optional<Outcome<Step<Matter>>> step(
      Principal principal, MatterId id, Expected expected, Disclosure wanted, String why) {
    var read = MatterWithFile.read(docket, principal, id);
    if (read.isEmpty()) {
      return Optional.of(new Outcome.Missing<>());
    }
    var file = read.get().file();
    var head = read.get().head();
    var violations = DisclosureRules.violations(wanted, file.officials());
    if (!violations.isEmpty()) {
      return Optional.of(new Outcome.Invalid<>(violations));
    }
    var behind = behind(id, wanted);
    if (behind.isEmpty() && head.disclosure().equals(wanted)) {
      return Optional.of(new Outcome.Found<>(new Step<>(head, true)));
    }
    return expected
        .<Step<Matter>>refusal(Tags.of(head))
        .or(() -> commit(principal, file, head, wanted, why, behind));
  }

  /** The deadlines that still have another answer, the open ones first. */
  private List<Deadline> behind(MatterId id, Disclosure wanted) {
    return docket.deadlines(id).stream()
        .filter(d -> !d.demand().disclosure().equals(wanted))
        .sorted(Comparator.comparing((Deadline d) -> !d.isOpen()))
        .toList();
  }

  private Optional<Outcome<Step<Matter>>> commit(
      Principal principal,
      JurisdictionFile file,
      Matter head,
      Disclosure wanted,
      String why,
      List<Deadline> behind) {
    var now = Moments.now(clock);
    var isLast = behind.size() <= MOST;
    var first = isLast ? behind : behind.subList(0, MOST);
    var details = DisclosureRules.details(wanted);
    details.put("before", head.disclosure().answer());
    if (!isLast) {
      details.put("deadlines", Integer.toString(MOST));
    } else if (wanted.isRestricted() && head.sharing() != null) {
      details.put("leaves", head.sharing().campaign().toString());
    }
    var texts = DisclosureRules.put(new FreeTexts(salts).put("why", why, true), wanted);
    var chain =
        Chain.of(head)
            .append(now, principal.subject(), EntryKind.DISCLOSURE_CHANGED, details, texts);
    if (isLast) {
      chain.disclosed(wanted);
    }
    var writes = new ArrayList<>(chain.writes());
    first.forEach(d -> writes.add(new Write.ChangedDeadline(d, d.disclosed(wanted))));
    writes.addAll(telling(principal, file, chain.head(), why, first, now));
    return docket.commit(writes) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(new Step<>(chain.head(), isLast)))
        : Optional.empty();
  }

  /** The job is named after the end of the docket that its transaction makes, so there is one. */
  private static List<Write> telling(
      Principal principal,
      JurisdictionFile file,
      Matter is,
      String why,
      List<Deadline> changed,
      Instant now) {
    var tell =
        changed.stream()
            .filter(Deadline::isOpen)
            .<Recalculation.Step>map(d -> new Recalculation.Step.Tell(d.id()))
            .toList();
    if (tell.isEmpty()) {
      return List.of();
    }
    var name = "t" + Sha256.of(is.id() + " " + is.lastHash()).substring(0, NAME_LENGTH);
    return List.of(
        new Write.NewRecalculation(
            new Recalculation(
                new RecalculationId(file.jurisdiction().id(), name),
                why,
                null,
                tell,
                List.of(),
                now,
                principal.subject(),
                now,
                1,
                name,
                is.id())));
  }
}
