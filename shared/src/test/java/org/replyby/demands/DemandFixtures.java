package org.replyby.demands;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.ClosedDays;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.DueDates;
import org.replyby.deadlines.DueOn;
import org.replyby.model.Arrival;
import org.replyby.model.Calls;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.DeliveryMethod;
import org.replyby.model.DocumentId;
import org.replyby.model.Entered;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionId;
import org.replyby.model.JurisdictionKind;
import org.replyby.model.Letter;
import org.replyby.model.LetterKind;
import org.replyby.model.Part;
import org.replyby.model.ResponseTime;
import org.replyby.model.ServiceOfProcess;
import org.replyby.model.Subpoena;
import org.replyby.model.SubpoenaKind;

/** Letters and subpoenas to Boston, where the state's holidays are known. */
final class DemandFixtures {
  static final ZoneId BOSTON = ZoneId.of("America/New_York");
  private static final IssuingAuthority OFFICE = new IssuingAuthority("An office", null);
  private static final Instant RECORDED = Instant.parse("2018-01-25T15:00:00Z");

  private static final Jurisdiction JURISDICTION =
      new Jurisdiction(
          new JurisdictionId("boston-ma"), "Boston", JurisdictionKind.CITY, "MA", BOSTON);

  private DemandFixtures() {}

  static Letter letter(LetterKind kind, String dated, @Nullable ResponseTime response) {
    var date = LocalDate.parse(dated);
    return letter(
        kind,
        date,
        Arrival.on(DeliveryMethod.MAIL, date.plusDays(2)),
        response == null ? List.of() : List.of(new Part(null, response)),
        date.plusDays(3));
  }

  static Letter letter(
      LetterKind kind,
      @Nullable LocalDate dated,
      Arrival arrival,
      List<Part> parts,
      LocalDate recorded) {
    return new Letter(
        DocumentId.parse("boston-ma.m.l1"),
        kind,
        OFFICE,
        arrival,
        "Boston",
        dated,
        null,
        "Documents.",
        Set.of(),
        List.of(),
        parts,
        null,
        DeadlineId.parse("boston-ma.m.d1"),
        recorded,
        new Entered(RECORDED, "staff"),
        null,
        null);
  }

  static Subpoena subpoena(SubpoenaKind kind, @Nullable String served, String returnable) {
    return subpoena(kind, null, served, returnable);
  }

  static Subpoena subpoena(
      SubpoenaKind kind, @Nullable Calls calls, @Nullable String served, String returnable) {
    return subpoena(kind, calls, "2018-01-02", served(served), List.of(part(null, returnable)));
  }

  static Subpoena issued(
      SubpoenaKind kind, String issued, @Nullable String served, String returnable) {
    return subpoena(kind, null, issued, served(served), List.of(part(null, returnable)));
  }

  static Subpoena subpoena(
      SubpoenaKind kind,
      @Nullable Calls calls,
      String issued,
      ServiceOfProcess service,
      List<Part> parts) {
    return recorded(kind, calls, issued, service, parts, issued);
  }

  static Subpoena recorded(
      SubpoenaKind kind,
      @Nullable Calls calls,
      String issued,
      ServiceOfProcess service,
      List<Part> parts,
      String recorded) {
    return new Subpoena(
        DocumentId.parse("boston-ma.m.s1"),
        kind,
        calls,
        OFFICE,
        LocalDate.parse(issued),
        service,
        parts,
        null,
        "Documents.",
        null,
        DeadlineId.parse("boston-ma.m.r1"),
        LocalDate.parse(recorded),
        new Entered(RECORDED, "staff"),
        null);
  }

  static ServiceOfProcess served(@Nullable String day) {
    return ServiceOfProcess.on(day == null ? null : LocalDate.parse(day));
  }

  static Part part(@Nullable String what, String due) {
    return new Part(what, new ResponseTime.On(new DueOn(LocalDate.parse(due), null, null)));
  }

  static DueDate date(DemandDeadlines starts, DeadlineKind kind) {
    var basis = started(starts, kind).basis();
    return DueDates.of(
        basis.setting(), basis.forums(JURISDICTION), ClosedDays.in(JURISDICTION.state()));
  }

  static DemandDeadline started(DemandDeadlines starts, DeadlineKind kind) {
    return starts.deadlines().stream().filter(s -> s.kind() == kind).findFirst().orElseThrow();
  }
}
