package org.replyby.demands;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.DueDates;
import org.replyby.deadlines.DueOn;
import org.replyby.model.Calls;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.DeliveryMethod;
import org.replyby.model.DocumentId;
import org.replyby.model.Entered;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.Letter;
import org.replyby.model.LetterKind;
import org.replyby.model.ResponseTime;
import org.replyby.model.Subpoena;
import org.replyby.model.SubpoenaKind;

/** Letters and subpoenas to Boston, where the state's holidays are known. */
final class DemandFixtures {
  static final ZoneId BOSTON = ZoneId.of("America/New_York");
  private static final IssuingAuthority OFFICE = new IssuingAuthority("An office", null);
  private static final Instant RECORDED = Instant.parse("2018-01-25T15:00:00Z");

  private DemandFixtures() {}

  static Letter letter(LetterKind kind, String dated, @Nullable ResponseTime response) {
    var date = LocalDate.parse(dated);
    return new Letter(
        DocumentId.parse("boston-ma.m.l1"),
        kind,
        OFFICE,
        DeliveryMethod.MAIL,
        "Boston",
        date,
        null,
        date.plusDays(2),
        "Documents.",
        Set.of(),
        List.of(),
        response,
        null,
        DeadlineId.parse("boston-ma.m.d1"),
        new Entered(RECORDED, "staff"),
        null);
  }

  static Subpoena subpoena(SubpoenaKind kind, @Nullable String served, String returnable) {
    return subpoena(kind, null, served, returnable);
  }

  static Subpoena subpoena(
      SubpoenaKind kind, @Nullable Calls calls, @Nullable String served, String returnable) {
    return new Subpoena(
        DocumentId.parse("boston-ma.m.s1"),
        kind,
        calls,
        OFFICE,
        LocalDate.of(2018, 1, 2),
        served == null ? null : LocalDate.parse(served),
        new DueOn(LocalDate.parse(returnable), null, null),
        "Documents.",
        null,
        DeadlineId.parse("boston-ma.m.r1"),
        new Entered(RECORDED, "staff"),
        null);
  }

  static Subpoena issued(
      SubpoenaKind kind, String issued, @Nullable String served, String returnable) {
    return new Subpoena(
        DocumentId.parse("boston-ma.m.s1"),
        kind,
        null,
        OFFICE,
        LocalDate.parse(issued),
        served == null ? null : LocalDate.parse(served),
        new DueOn(LocalDate.parse(returnable), null, null),
        "Documents.",
        null,
        DeadlineId.parse("boston-ma.m.r1"),
        new Entered(RECORDED, "staff"),
        null);
  }

  static DueDate date(DemandDeadlines starts, DeadlineKind kind) {
    var basis = started(starts, kind).basis();
    return DueDates.of(basis.setting(), basis.forum("MA", BOSTON));
  }

  static DemandDeadline started(DemandDeadlines starts, DeadlineKind kind) {
    return starts.deadlines().stream().filter(s -> s.kind() == kind).findFirst().orElseThrow();
  }
}
