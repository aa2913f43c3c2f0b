package org.replyby.usecases.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.reach.Reach;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;
import org.replyby.model.Demand;
import org.replyby.model.Disclosure;
import org.replyby.model.DocumentId;
import org.replyby.model.EntryKind;
import org.replyby.model.Evidence;
import org.replyby.model.Letter;
import org.replyby.model.Violation;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.FreeTexts;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Tokens;

/**
 * A letter as staff describe it, which was answered before. It goes on record with its deadlines
 * met, and it is no demand of today: it neither fills the day nor waits behind it.
 */
record AnsweredLetter(LetterRequest letter, Answered answered) implements DemandRequest<Letter> {
  @Override
  public JurisdictionRef jurisdiction() {
    return letter.jurisdiction();
  }

  @Override
  public MatterRef matter() {
    return letter.matter();
  }

  @Override
  public @Nullable DocumentId follows() {
    return letter.follows();
  }

  @Override
  public @Nullable String idempotencyKey() {
    return letter.idempotencyKey();
  }

  @Override
  public @Nullable Disclosure disclosure() {
    return letter.disclosure();
  }

  @Override
  public boolean another() {
    return letter.another();
  }

  @Override
  public Class<Letter> type() {
    return letter.type();
  }

  @Override
  public EntryKind entryKind() {
    return letter.entryKind();
  }

  /** Nobody has to look again at a letter that says "promptly" and was answered. */
  @Override
  public List<Violation> violations(LocalDate today) {
    return Stream.of(
            letter.violations(today).stream().filter(v -> !v.field().endsWith(PartRules.REVIEW)),
            PartRules.lookedAt(letter.parts(), PartRules.LETTER, today),
            AnsweredRules.violations(letter, answered, today))
        .flatMap(v -> v)
        .toList();
  }

  @Override
  public List<Violation> violations(
      StartedDeadlines started, JurisdictionFile file, LocalDate today) {
    return Stream.of(
            letter.violations(started, file, today).stream(),
            AnsweredRules.violations(started, file, today))
        .flatMap(v -> v)
        .toList();
  }

  @Override
  public Letter document(OpenedMatter opened, String name, Instant now, String by) {
    return letter.document(opened, name, now, by);
  }

  @Override
  public Demand demand(OpenedMatter opened, Letter document) {
    return letter.demand(opened, document);
  }

  @Override
  public StartedDeadlines starting(NewDeadlines made, Letter document) {
    return Met.of(made, met(document));
  }

  private DeadlineState.Met met(Letter document) {
    var evidence = new Evidence(answered.sent(), answered.how(), answered.reference());
    return new DeadlineState.Met(answered.on(), evidence, document.entered(), null);
  }

  @Override
  public boolean isOfToday() {
    return false;
  }

  /** A deadline that has changed since, such as one that was opened again, says no more of it. */
  @Override
  public boolean isOnRecord(Letter document, List<Deadline> onRecord) {
    return onRecord.stream()
        .allMatch(
            d ->
                d.plan().version() > 1
                    || d.state() instanceof DeadlineState.Voided
                    || d.state().equals(met(document)));
  }

  @Override
  public Map<String, String> details(Letter document) {
    var details = new TreeMap<>(letter.details(document));
    details.put("answeredOn", answered.on().toString());
    return details;
  }

  /**
   * The deadlines of a letter that was answered before it was put on record. Each of them was met
   * on that day, so nothing of them is due, and nobody is told.
   */
  private record Met(List<Deadline> all, DeadlineState.Met met) implements StartedDeadlines {
    static Met of(NewDeadlines made, DeadlineState.Met met) {
      return new Met(made.all().stream().map(d -> d.metBefore(met)).toList(), met);
    }

    @Override
    public Reach reach() {
      return Reach.none();
    }

    @Override
    public void appendTo(Chain chain, Instant now, String by, Tokens salts) {
      for (var deadline : all) {
        chain.append(now, by, EntryKind.DEADLINE_SET, Details.dated(deadline));
        var details = Details.of(deadline);
        details.put(Details.PLAN, Integer.toString(deadline.plan().version()));
        details.put("on", met.on().toString());
        var evidence = met.evidence();
        var texts =
            new FreeTexts(salts)
                .put("sent", evidence.sent(), false)
                .put("how", evidence.how(), false)
                .put("reference", evidence.reference(), false);
        chain.append(now, by, EntryKind.DEADLINE_MET, details, texts);
      }
    }

    @Override
    public List<Write> writes() {
      return all.stream().<Write>map(Write.NewDeadline::new).toList();
    }
  }
}
