package org.replyby.local.messages;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Explanation;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Unit;
import org.replyby.demands.DemandDeadlines;
import org.replyby.demands.DocumentDeadlines;
import org.replyby.local.messages.samples.Sample;
import org.replyby.model.Arrival;
import org.replyby.model.Basis;
import org.replyby.model.CountedFrom;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.DeliveryMethod;
import org.replyby.model.Document;
import org.replyby.model.DocumentId;
import org.replyby.model.Entered;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.Letter;
import org.replyby.model.LetterKind;
import org.replyby.model.Part;
import org.replyby.model.ResponseTime;
import org.replyby.model.ServiceOfProcess;
import org.replyby.model.Subpoena;
import org.replyby.model.SubpoenaKind;

/** Five dates with their explanations in full, for docs/dates.md. */
public final class DateExamples {
  private static final DocumentId ID = DocumentId.parse("chicago-il.byrne-jag.l1");
  private static final DeadlineId DEADLINE = DeadlineId.parse("chicago-il.byrne-jag.d1");
  private static final IssuingAuthority OFFICE =
      new IssuingAuthority("Office of Justice Programs", null);
  private static final String DEMAND = "All documents on whether and how to communicate with ICE.";
  private static final Entered ENTERED = new Entered(Sample.NOW, "clerk");

  private final PrintStream out;

  public DateExamples(PrintStream out) {
    this.out = out;
  }

  public void print() {
    explain(
        "A letter of November 2, 2026 fixes Thanksgiving Day",
        letter(LetterKind.DEMAND, "2026-11-02", new ResponseTime.On(on("2026-11-26"))),
        DeadlineKind.RESPONSE);
    explain(
        "A letter of December 11, 2018 gives 14 days",
        letter(
            LetterKind.DEMAND,
            "2018-12-11",
            new ResponseTime.Within(new Span(Unit.CALENDAR_DAYS, 14), CountedFrom.LETTER)),
        DeadlineKind.RESPONSE);
    explain(
        "A notice of noncompliance of September 14, 2026 starts 90 days",
        letter(LetterKind.NONCOMPLIANCE_NOTICE, "2026-09-14", null),
        DeadlineKind.COMPLIANCE);
    explain(
        "A False Claims Act demand of November 2, 2026, returnable on January 15, 2027, and nobody"
            + " knows when it was served: the petition",
        subpoena(SubpoenaKind.FALSE_CLAIMS_CID, null),
        DeadlineKind.PETITION);
    explain(
        "A Rule 45 subpoena served on December 10, 2026: the objections",
        subpoena(SubpoenaKind.RULE_45, LocalDate.of(2026, 12, 10)),
        DeadlineKind.OBJECTION);
  }

  private void explain(String title, Document document, DeadlineKind kind) {
    var date = Sample.file(List.of()).dueDate(basis(DocumentDeadlines.of(document), kind));
    out.println(title + ".");
    out.println(Explanation.full(date));
    out.println();
  }

  private static Basis basis(DemandDeadlines starts, DeadlineKind kind) {
    return starts.deadlines().stream()
        .filter(started -> started.kind() == kind)
        .findFirst()
        .orElseThrow()
        .basis();
  }

  private static Letter letter(LetterKind kind, String dated, @Nullable ResponseTime response) {
    var day = LocalDate.parse(dated);
    return new Letter(
        ID,
        kind,
        OFFICE,
        Arrival.on(DeliveryMethod.EMAIL, day),
        "Chicago",
        day,
        null,
        DEMAND,
        Set.of(),
        List.of(),
        response == null ? List.of() : List.of(new Part(null, response)),
        null,
        DEADLINE,
        day,
        ENTERED,
        null,
        null);
  }

  private static Subpoena subpoena(SubpoenaKind kind, @Nullable LocalDate served) {
    return new Subpoena(
        ID,
        kind,
        null,
        OFFICE,
        LocalDate.of(2026, 11, 2),
        ServiceOfProcess.on(served),
        List.of(new Part(null, new ResponseTime.On(on("2027-01-15")))),
        null,
        DEMAND,
        null,
        DEADLINE,
        LocalDate.of(2026, 11, 20),
        ENTERED,
        null);
  }

  private static DueOn on(String day) {
    return new DueOn(LocalDate.parse(day), null, null);
  }
}
