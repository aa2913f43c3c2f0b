package org.replyby.usecases.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.DateRules;
import org.replyby.demands.DemandDeadlines;
import org.replyby.demands.LetterDeadlines;
import org.replyby.model.Coded;
import org.replyby.model.DeadlineId;
import org.replyby.model.Demand;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.Letter;
import org.replyby.model.LetterId;
import org.replyby.model.ResponseTime;
import org.replyby.model.Violation;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Write;

/** A letter that is to be put on record. */
record NewLetter(LetterRequest request) implements NewDemand<Letter> {
  @Override
  public JurisdictionRef jurisdiction() {
    return request.jurisdiction();
  }

  @Override
  public MatterRef matter() {
    return request.matter();
  }

  @Override
  public @Nullable LetterId follows() {
    return request.follows();
  }

  @Override
  public @Nullable String idempotencyKey() {
    return request.idempotencyKey();
  }

  @Override
  public String noun() {
    return "letter";
  }

  @Override
  public EntryKind entryKind() {
    return EntryKind.LETTER_RECORDED;
  }

  @Override
  public List<Violation> violations(LocalDate today) {
    var dated = request.datedOn();
    var response = request.response();
    if (response == null && !request.kind().hasTimeOfItsOwn()) {
      return List.of(
          new Violation(
              "/responseDue", "is missing: give it, or respondWithin where the letter says so"));
    }
    var due = response instanceof ResponseTime.On(var on) ? on.date() : null;
    return DateRules.all(
        List.of(
            DateRules.within("/datedOn", dated, today),
            DateRules.within("/announcedOn", request.announcedOn(), today),
            DateRules.within("/receivedOn", request.receivedOn(), today),
            DateRules.within("/responseDue/date", due, today),
            DateRules.notFarFuture("/datedOn", dated, today),
            DateRules.notFuture("/receivedOn", request.receivedOn(), today),
            DateRules.notLongBefore("/receivedOn", request.receivedOn(), "datedOn", dated),
            due == null
                ? Stream.empty()
                : DateRules.notBefore("/responseDue/date", due, "datedOn", dated)));
  }

  @Override
  public List<Violation> violations(NewDeadlines started, LocalDate today) {
    return request.response() instanceof ResponseTime.Within
        ? DateRules.reaching("/respondWithin/count", started.main().dueDate().day(), today).toList()
        : List.of();
  }

  @Override
  public Letter document(OpenedMatter opened, String name, Instant now, String by) {
    var matter = request.matter().id();
    var addressee = request.addressee();
    return new Letter(
        new LetterId(matter, "l" + name),
        request.kind(),
        request.from(),
        request.came(),
        addressee == null ? opened.jurisdiction().name() : addressee,
        request.datedOn(),
        request.announcedOn(),
        request.receivedOn(),
        request.demand(),
        request.consequences(),
        request.grants(),
        request.response(),
        request.follows(),
        new DeadlineId(matter, "d" + name),
        new Entered(now, by));
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
  public DemandDeadlines starts(Letter letter) {
    return LetterDeadlines.of(letter);
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

  @Override
  public String name(Letter letter) {
    return letter.id().name();
  }

  @Override
  public Write write(Letter letter) {
    return new Write.NewLetter(letter);
  }

  @Override
  public Optional<Letter> onRecord(Docket docket, Letter letter) {
    return docket.letter(letter.id());
  }

  @Override
  public boolean saysTheSame(Letter one, Letter other) {
    return one.saysTheSameAs(other);
  }
}
