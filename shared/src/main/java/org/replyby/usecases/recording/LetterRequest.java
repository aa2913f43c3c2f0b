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
import org.replyby.model.Coded;
import org.replyby.model.Consequence;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeliveryMethod;
import org.replyby.model.Demand;
import org.replyby.model.DocumentId;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.Grant;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.Letter;
import org.replyby.model.LetterKind;
import org.replyby.model.ResponseTime;
import org.replyby.model.Violation;

/** A letter as staff describe it. */
public record LetterRequest(
    JurisdictionRef jurisdiction,
    MatterRef matter,
    IssuingAuthority from,
    DeliveryMethod came,
    @Nullable String addressee,
    LocalDate datedOn,
    @Nullable LocalDate announcedOn,
    LocalDate receivedOn,
    String demand,
    Set<Consequence> consequences,
    List<Grant> grants,
    LetterKind kind,
    @Nullable ResponseTime response,
    @Nullable DocumentId follows,
    @Nullable String idempotencyKey)
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
    var dated = datedOn;
    if (response == null && !kind.hasTimeOfItsOwn()) {
      return List.of(
          new Violation(
              "/responseDue", "is missing: give it, or respondWithin where the letter says so"));
    }
    var due = response instanceof ResponseTime.On(var on) ? on.date() : null;
    return DateRules.all(
        List.of(
            DateRules.within("/datedOn", dated, today),
            DateRules.within("/announcedOn", announcedOn, today),
            DateRules.within("/receivedOn", receivedOn, today),
            DateRules.within("/responseDue/date", due, today),
            DateRules.notFarFuture("/datedOn", dated, today),
            DateRules.notFuture("/receivedOn", receivedOn, today),
            DateRules.notLongBefore("/receivedOn", receivedOn, "datedOn", dated),
            due == null
                ? Stream.empty()
                : DateRules.notBefore("/responseDue/date", due, "datedOn", dated)));
  }

  @Override
  public List<Violation> violations(NewDeadlines started, LocalDate today) {
    return response instanceof ResponseTime.Within
        ? DateRules.reaching("/respondWithin/count", started.main().dueDate().day(), today).toList()
        : List.of();
  }

  @Override
  public Letter document(OpenedMatter opened, String name, Instant now, String by) {
    return new Letter(
        new DocumentId(matter.id(), "l" + name),
        kind,
        from,
        came,
        addressee == null ? opened.jurisdiction().name() : addressee,
        datedOn,
        announcedOn,
        receivedOn,
        demand,
        consequences,
        grants,
        response,
        follows,
        new DeadlineId(matter.id(), "d" + name),
        new Entered(now, by),
        null);
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
        null);
  }

  @Override
  public Map<String, String> details(Letter letter) {
    var details = new TreeMap<String, String>();
    details.put("letter", letter.id().toString());
    details.put("kind", Coded.code(letter.kind()));
    details.put("office", letter.from().office());
    details.put("addressee", letter.addressee());
    details.put("datedOn", letter.datedOn().toString());
    details.put("receivedOn", letter.receivedOn().toString());
    if (letter.follows() != null) {
      details.put("follows", letter.follows().toString());
    }
    return details;
  }
}
