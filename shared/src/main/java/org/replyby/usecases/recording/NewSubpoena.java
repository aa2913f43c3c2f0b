package org.replyby.usecases.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.DateRules;
import org.replyby.demands.DemandDeadlines;
import org.replyby.demands.SubpoenaDeadlines;
import org.replyby.model.Coded;
import org.replyby.model.DeadlineId;
import org.replyby.model.Demand;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.LetterId;
import org.replyby.model.Subpoena;
import org.replyby.model.SubpoenaId;
import org.replyby.model.Violation;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Write;

/** A subpoena that is to be put on record. */
record NewSubpoena(SubpoenaRequest request) implements NewDemand<Subpoena> {
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
    return "subpoena";
  }

  @Override
  public EntryKind entryKind() {
    return EntryKind.SUBPOENA_RECORDED;
  }

  @Override
  public List<Violation> violations(LocalDate today) {
    var issued = request.issuedOn();
    return DateRules.all(
        List.of(
            DateRules.within("/issuedOn", issued, today),
            DateRules.within("/servedOn", request.servedOn(), today),
            DateRules.within("/returnDate/date", request.returnDate().date(), today),
            DateRules.notFarFuture("/issuedOn", issued, today),
            DateRules.notFuture("/servedOn", request.servedOn(), today),
            DateRules.notLongBefore("/servedOn", request.servedOn(), "issuedOn", issued),
            DateRules.notBefore(
                "/returnDate/date", request.returnDate().date(), "issuedOn", issued)));
  }

  @Override
  public List<Violation> violations(NewDeadlines started, LocalDate today) {
    return List.of();
  }

  @Override
  public Subpoena document(OpenedMatter opened, String name, Instant now, String by) {
    var matter = request.matter().id();
    return new Subpoena(
        new SubpoenaId(matter, "s" + name),
        request.kind(),
        request.calls(),
        request.from(),
        request.issuedOn(),
        request.servedOn(),
        request.returnDate(),
        request.demand(),
        request.follows(),
        new DeadlineId(matter, "r" + name),
        new Entered(now, by));
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
  public DemandDeadlines starts(Subpoena subpoena) {
    return SubpoenaDeadlines.of(subpoena);
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

  @Override
  public String name(Subpoena subpoena) {
    return subpoena.id().name();
  }

  @Override
  public Write write(Subpoena subpoena) {
    return new Write.NewSubpoena(subpoena);
  }

  @Override
  public Optional<Subpoena> onRecord(Docket docket, Subpoena subpoena) {
    return docket.subpoena(subpoena.id());
  }

  @Override
  public boolean saysTheSame(Subpoena one, Subpoena other) {
    return one.saysTheSameAs(other);
  }
}
