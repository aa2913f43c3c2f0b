package org.replyby.usecases.restricting;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.replyby.model.AlertId;
import org.replyby.model.Deadline;
import org.replyby.model.EntryKind;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.model.WithheldWords;
import org.replyby.model.chain.DocketEntry;
import org.replyby.model.chain.KeptText;
import org.replyby.model.chain.KeptTextsCheck;
import org.replyby.usecases.attaching.Attachments;
import org.replyby.usecases.docket.Access;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Attempts.Step;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.FreeTexts;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/**
 * Deletes texts beside an entry of a docket, and the same words where the record repeats them, and
 * puts on the docket that they are withheld, and why. The entry itself stays, with the hashes, so
 * that the chain still holds. The texts of alerts are withheld by the entry that settled the
 * alerts. Words that are repeated too often for one transaction are deleted in several, those
 * beside the entry last: by them the others are found.
 */
public final class WithholdTexts {
  private static final String DEMAND = "demand";

  private final Docket docket;
  private final Attachments attachments;
  private final InstantSource clock;
  private final Tokens salts;
  private final Attempts attempts;

  public WithholdTexts(
      Docket docket, Attachments attachments, InstantSource clock, Tokens salts, Backoff backoff) {
    this.docket = docket;
    this.attachments = attachments;
    this.clock = clock;
    this.salts = salts;
    this.attempts = new Attempts(backoff);
  }

  /** Which texts of which entry, none for all of them, and why. */
  public record Request(long entry, Set<String> texts, String why, boolean privileged) {}

  /** The names of the texts that were deleted by this request. */
  public record Withheld(Matter matter, long entry, Set<String> texts) {}

  public Outcome<Withheld> withhold(
      Principal principal, MatterId id, Expected expected, Request request) {
    return principal.mayAct(id.jurisdiction())
        ? attempts.steps(() -> step(principal, id, expected, request), WithholdTexts::done)
        : new Outcome.Missing<>();
  }

  private static String done(int steps) {
    return "some of the places that repeat the words no longer do, and the entry still has them";
  }

  private Optional<Outcome<Step<Withheld>>> step(
      Principal principal, MatterId id, Expected expected, Request request) {
    var head = Access.matter(docket, principal, id);
    if (head.isEmpty()) {
      return Optional.of(new Outcome.Missing<>());
    }
    var entry = entry(id, request.entry());
    if (entry.isEmpty()) {
      return Optional.of(Outcome.invalid("/entry", "is not an entry of this docket"));
    }
    var named = request.texts().isEmpty() ? entry.get().textNames() : List.copyOf(request.texts());
    if (!entry.get().textNames().containsAll(named)) {
      return Optional.of(
          Outcome.invalid(
              "/texts", "must be names of texts of this entry: " + entry.get().textNames()));
    }
    return withhold(
        principal, head.get(), entry.get(), there(entry.get(), named), expected, request);
  }

  private Optional<DocketEntry> entry(MatterId id, long sequence) {
    var before = sequence == 1 ? null : Long.toString(sequence - 1);
    return docket.entries(id, before, 1).items().stream()
        .filter(e -> e.sequence() == sequence)
        .findFirst();
  }

  private Optional<Outcome<Step<Withheld>>> withhold(
      Principal principal,
      Matter head,
      DocketEntry entry,
      Set<String> there,
      Expected expected,
      Request request) {
    if (there.isEmpty()) {
      return Optional.of(step(head, entry, there, true));
    }
    var refusal = expected.<Step<Withheld>>refusal(Tags.of(head));
    if (refusal.isPresent()) {
      return refusal;
    }
    var isOfAlerts = isOfAlerts(entry);
    var deadlines = docket.deadlines(head.id());
    if (there.contains(DEMAND) && deadlines.stream().anyMatch(Deadline::isOpen)) {
      return Optional.of(
          new Outcome.Contradicted<>(
              "the demand is still needed, because a deadline of this matter is open"));
    }
    var repeated =
        isOfAlerts
            ? RepeatedWords.NONE
            : RepeatedWords.of(docket, attachments, head.id(), words(entry, there), deadlines);
    var isLast = repeated.isAll();
    var names = isLast ? there : Set.<String>of();
    var writes = new ArrayList<>(line(principal, head, entry, names, request).writes());
    writes.addAll(repeated.writes());
    if (isOfAlerts) {
      there.forEach(alert -> writes.add(new Write.WithheldAlert(AlertId.parse(alert))));
    } else if (isLast) {
      writes.add(new Write.WithheldTexts(head.id(), entry.sequence(), there));
    }
    return docket.commit(writes) instanceof Commit.Done
        ? Optional.of(step(head, entry, there, isLast))
        : Optional.empty();
  }

  private static Outcome<Step<Withheld>> step(
      Matter head, DocketEntry entry, Set<String> texts, boolean isLast) {
    return new Outcome.Found<>(new Step<>(new Withheld(head, entry.sequence(), texts), isLast));
  }

  private static boolean isOfAlerts(DocketEntry entry) {
    return entry.kind() == EntryKind.ALERTS_SETTLED;
  }

  /** Those that are still there, in order. */
  private Set<String> there(DocketEntry entry, List<String> named) {
    var sorted = new TreeSet<>(named);
    return isOfAlerts(entry) ? sent(sorted) : kept(entry, sorted);
  }

  private static Set<String> kept(DocketEntry entry, Set<String> named) {
    return named.stream().filter(entry.texts()::containsKey).collect(Collectors.toSet());
  }

  private Set<String> sent(Set<String> alerts) {
    return alerts.stream()
        .filter(a -> docket.alert(AlertId.parse(a)).flatMap(x -> x.state().sent()).isPresent())
        .collect(Collectors.toSet());
  }

  private static WithheldWords words(DocketEntry entry, Set<String> names) {
    return new WithheldWords(
        entry.texts().entrySet().stream()
            .filter(e -> names.contains(e.getKey()))
            .map(e -> e.getValue().text())
            .collect(Collectors.toSet()));
  }

  private Chain line(
      Principal principal, Matter head, DocketEntry entry, Set<String> names, Request request) {
    var details = new TreeMap<String, String>();
    details.put(KeptTextsCheck.ENTRY, Long.toString(entry.sequence()));
    names.forEach(
        name ->
            details.put(
                KeptTextsCheck.WITHHELD + name,
                entry.details().getOrDefault(name + KeptText.HASH, "")));
    var why = new FreeTexts(salts).put("why", request.why(), request.privileged());
    return Chain.of(head)
        .append(Moments.now(clock), principal.subject(), EntryKind.TEXT_WITHHELD, details, why);
  }
}
