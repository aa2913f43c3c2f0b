package org.replyby.usecases.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.NamedCourt;
import org.replyby.demands.DateRules;
import org.replyby.model.Calls;
import org.replyby.model.Coded;
import org.replyby.model.DeadlineId;
import org.replyby.model.Demand;
import org.replyby.model.Disclosure;
import org.replyby.model.DocumentId;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.Part;
import org.replyby.model.ServiceOfProcess;
import org.replyby.model.Subpoena;
import org.replyby.model.SubpoenaKind;
import org.replyby.model.Violation;
import org.replyby.usecases.docket.JurisdictionFile;

/** A subpoena as staff describe it; {@code follows} is a letter of the same matter. */
public record SubpoenaRequest(
    JurisdictionRef jurisdiction,
    MatterRef matter,
    SubpoenaKind kind,
    @Nullable Calls calls,
    IssuingAuthority from,
    LocalDate issuedOn,
    ServiceOfProcess service,
    List<Part> parts,
    @Nullable NamedCourt court,
    String demand,
    @Nullable DocumentId follows,
    @Nullable String idempotencyKey,
    @Nullable Disclosure disclosure,
    boolean privileged,
    boolean another)
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
            DateRules.within("/servedOn", service.servedOn(), today),
            DateRules.notFarFuture("/issuedOn", issued, today),
            DateRules.notFuture("/servedOn", service.servedOn(), today),
            DateRules.notLongBefore("/servedOn", service.servedOn(), "issuedOn", issued),
            DateRules.notFuture("/mailedOn", service.mailedOn(), today),
            DateRules.notLongBefore("/mailedOn", service.mailedOn(), "issuedOn", issued),
            PartRules.violations(parts, PartRules.SUBPOENA, issued, "issuedOn", today)));
  }

  @Override
  public List<Violation> violations(
      StartedDeadlines started, JurisdictionFile file, LocalDate today) {
    return PartRules.reaching(parts, PartRules.SUBPOENA, started, today);
  }

  @Override
  public Subpoena document(OpenedMatter opened, String name, Instant now, String by) {
    return new Subpoena(
        new DocumentId(matter.id(), "s" + name),
        kind,
        calls,
        from,
        issuedOn,
        service,
        parts,
        court,
        demand,
        follows,
        new DeadlineId(matter.id(), "r" + name),
        LocalDate.ofInstant(now, opened.zone()),
        new Entered(now, by),
        null,
        privileged);
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
            subpoena.kind())
        .privileged(subpoena.privileged());
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
    if (subpoena.court() != null) {
      details.put("court", subpoena.court().court().code());
    }
    if (subpoena.follows() != null) {
      details.put("follows", subpoena.follows().toString());
    }
    return details;
  }
}
