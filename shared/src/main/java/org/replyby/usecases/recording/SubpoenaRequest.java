package org.replyby.usecases.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueOn;
import org.replyby.demands.DateRules;
import org.replyby.model.Calls;
import org.replyby.model.Coded;
import org.replyby.model.DeadlineId;
import org.replyby.model.Demand;
import org.replyby.model.DocumentId;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.Subpoena;
import org.replyby.model.SubpoenaKind;
import org.replyby.model.Violation;

/** A subpoena as staff describe it; {@code follows} is a letter of the same matter. */
public record SubpoenaRequest(
    JurisdictionRef jurisdiction,
    MatterRef matter,
    SubpoenaKind kind,
    @Nullable Calls calls,
    IssuingAuthority from,
    LocalDate issuedOn,
    @Nullable LocalDate servedOn,
    DueOn returnDate,
    String demand,
    @Nullable DocumentId follows,
    @Nullable String idempotencyKey)
    implements DemandRequest<Subpoena> {
  @Override
  public Class<Subpoena> type() {
    return Subpoena.class;
  }

  @Override
  public EntryKind entryKind() {
    return EntryKind.SUBPOENA_RECORDED;
  }

  @Override
  public List<Violation> violations(LocalDate today) {
    var issued = issuedOn;
    return DateRules.all(
        List.of(
            DateRules.within("/issuedOn", issued, today),
            DateRules.within("/servedOn", servedOn, today),
            DateRules.within("/returnDate/date", returnDate.date(), today),
            DateRules.notFarFuture("/issuedOn", issued, today),
            DateRules.notFuture("/servedOn", servedOn, today),
            DateRules.notLongBefore("/servedOn", servedOn, "issuedOn", issued),
            DateRules.notBefore("/returnDate/date", returnDate.date(), "issuedOn", issued)));
  }

  @Override
  public List<Violation> violations(NewDeadlines started, LocalDate today) {
    return List.of();
  }

  @Override
  public Subpoena document(OpenedMatter opened, String name, Instant now, String by) {
    return new Subpoena(
        new DocumentId(matter.id(), "s" + name),
        kind,
        calls,
        from,
        issuedOn,
        servedOn,
        returnDate,
        demand,
        follows,
        new DeadlineId(matter.id(), "r" + name),
        new Entered(now, by),
        null);
  }

  @Override
  public Demand demand(OpenedMatter opened, Subpoena subpoena) {
    return new Demand(
        opened.jurisdiction().name(),
        opened.title(),
        subpoena.from(),
        subpoena.issuedOn(),
        Demand.cut(subpoena.demand()),
        Set.of(),
        subpoena.kind());
  }

  @Override
  public Map<String, String> details(Subpoena subpoena) {
    var details = new HashMap<String, String>();
    details.put("subpoena", subpoena.id().toString());
    details.put("kind", Coded.code(subpoena.kind()));
    details.put("office", subpoena.from().office());
    details.put("issuedOn", subpoena.issuedOn().toString());
    if (subpoena.servedOn() != null) {
      details.put("servedOn", subpoena.servedOn().toString());
    }
    if (subpoena.follows() != null) {
      details.put("follows", subpoena.follows().toString());
    }
    return details;
  }
}
