package org.replyby.usecases.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.DateRules;
import org.replyby.model.Arrival;
import org.replyby.model.Coded;
import org.replyby.model.Consequence;
import org.replyby.model.DeadlineId;
import org.replyby.model.Demand;
import org.replyby.model.Disclosure;
import org.replyby.model.DocumentId;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.Grant;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.Letter;
import org.replyby.model.LetterKind;
import org.replyby.model.Part;
import org.replyby.model.Violation;
import org.replyby.usecases.docket.JurisdictionFile;

/** A letter as staff describe it. */
public record LetterRequest(
    JurisdictionRef jurisdiction,
    MatterRef matter,
    IssuingAuthority from,
    Arrival arrival,
    @Nullable String addressee,
    @Nullable LocalDate datedOn,
    @Nullable LocalDate announcedOn,
    String demand,
    Set<Consequence> consequences,
    List<Grant> grants,
    LetterKind kind,
    List<Part> parts,
    @Nullable DocumentId follows,
    @Nullable String idempotencyKey,
    @Nullable String sharedLetter,
    @Nullable Disclosure disclosure,
    boolean privileged,
    boolean another)
    implements DemandRequest<Letter> {
  @Override
  public Class<Letter> type() {
    return Letter.class;
  }

  @Override
  public EntryKind entryKind() {
    return EntryKind.LETTER_RECORDED;
  }

  @Override
  public List<Violation> violations(LocalDate today) {
    return Stream.of(
            DateRules.within("/datedOn", datedOn, today),
            DateRules.within("/announcedOn", announcedOn, today),
            datedOn == null
                ? Stream.<Violation>empty()
                : DateRules.notFarFuture("/datedOn", datedOn, today),
            ArrivalRules.violations(arrival, datedOn, today),
            PartRules.violations(parts, PartRules.LETTER, datedOn, "datedOn", today))
        .flatMap(v -> v)
        .toList();
  }

  @Override
  public List<Violation> violations(
      StartedDeadlines started, JurisdictionFile file, LocalDate today) {
    return PartRules.reaching(parts, PartRules.LETTER, started, today);
  }

  @Override
  public Letter document(OpenedMatter opened, String name, Instant now, String by) {
    return new Letter(
        new DocumentId(matter.id(), "l" + name),
        kind,
        from,
        arrival,
        addressee == null ? opened.jurisdiction().name() : addressee,
        datedOn,
        announcedOn,
        demand,
        consequences,
        grants,
        parts,
        follows,
        new DeadlineId(matter.id(), "d" + name),
        LocalDate.ofInstant(now, opened.zone()),
        new Entered(now, by),
        null,
        sharedLetter,
        privileged);
  }

  @Override
  public Demand demand(OpenedMatter opened, Letter letter) {
    return new Demand(
            opened.jurisdiction().name(),
            opened.title(),
            letter.from(),
            letter.datedOn(),
            Demand.cut(letter.demand()),
            letter.consequences(),
            null)
        .privileged(letter.privileged());
  }

  @Override
  public Map<String, String> details(Letter letter) {
    var details = new TreeMap<String, String>();
    details.put("letter", letter.id().toString());
    details.put("kind", Coded.code(letter.kind()));
    details.put("office", letter.from().office());
    details.put("addressee", letter.addressee());
    if (letter.datedOn() != null) {
      details.put("datedOn", letter.datedOn().toString());
    }
    if (letter.arrival().firstReceivedOn() != null) {
      details.put("receivedOn", letter.arrival().firstReceivedOn().toString());
    }
    if (letter.follows() != null) {
      details.put("follows", letter.follows().toString());
    }
    if (letter.sharedLetter() != null) {
      details.put("sharedLetter", letter.sharedLetter());
    }
    return details;
  }
}
