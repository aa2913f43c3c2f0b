package org.replyby.local.messages;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Explanation;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Unit;
import org.replyby.demands.DocumentDeadlines;
import org.replyby.local.messages.samples.Sample;
import org.replyby.model.Arrival;
import org.replyby.model.CountedFrom;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeliveryMethod;
import org.replyby.model.Document;
import org.replyby.model.DocumentId;
import org.replyby.model.Entered;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.Letter;
import org.replyby.model.LetterKind;
import org.replyby.model.Part;
import org.replyby.model.Presumption;
import org.replyby.model.ResponseTime;
import org.replyby.model.ResponseTime.Haste;
import org.replyby.model.ServiceOfProcess;
import org.replyby.model.ServiceOfProcess.Way;
import org.replyby.model.Subpoena;
import org.replyby.model.SubpoenaKind;

/** What is said of a date whose facts are not known, and of a demand that gives no day. */
record UnknownDays(PrintStream out) {
  private static final DocumentId ID = DocumentId.parse("chicago-il.byrne-jag.l1");
  private static final DeadlineId DEADLINE = DeadlineId.parse("chicago-il.byrne-jag.d1");
  private static final IssuingAuthority OFFICE =
      new IssuingAuthority("Office of Justice Programs", null);
  private static final LocalDate DAY = LocalDate.of(2018, 1, 24);
  private static final LocalDate LATER = LocalDate.of(2018, 1, 29);
  private static final LocalDate RECORDED = LocalDate.of(2018, 2, 5);
  private static final Entered ENTERED = new Entered(Sample.NOW, "clerk");

  void print() {
    var mail = DeliveryMethod.MAIL;
    var never = new Arrival(mail, null, List.of(), null);
    explain("An undated letter that never came", letter(null, never, days(CountedFrom.LETTER)));
    explain("The same, from receipt", letter(null, never, days(CountedFrom.RECEIPT)));
    explain("A letter of unknown receipt", letter(DAY, never, days(CountedFrom.RECEIPT)));
    explain(
        "A letter that came twice",
        letter(DAY, new Arrival(mail, null, List.of(DAY, LATER), null), days(CountedFrom.RECEIPT)));
    var presumed = new Presumption(5, "44 CFR 4.10(c)");
    explain(
        "A letter whose receipt a rule presumes",
        letter(DAY, new Arrival(mail, DAY, List.of(), presumed), days(CountedFrom.RECEIPT)));
    explain("A letter in hours", letter(DAY, Arrival.on(mail, DAY), hours()));
    for (var haste : Haste.values()) {
      explain(
          "A letter that says " + PlainWords.words(haste),
          letter(DAY, Arrival.on(mail, DAY), new ResponseTime.NoDay(haste, RECORDED)));
    }
    explain(
        "A duty to preserve", letter(DAY, Arrival.on(mail, DAY), new ResponseTime.Standing(DAY)));
    var unknown = ServiceOfProcess.on(null);
    var on = new ResponseTime.On(new DueOn(LocalDate.of(2018, 3, 12), null, null));
    explain("Unknown service", subpoena(SubpoenaKind.FALSE_CLAIMS_CID, unknown, on));
    explain("Unknown service of a Rule 45 subpoena", subpoena(SubpoenaKind.RULE_45, unknown, on));
    var certified = Way.REGISTERED_OR_CERTIFIED_MAIL;
    explain(
        "Service by certified mail",
        subpoena(SubpoenaKind.FALSE_CLAIMS_CID, new ServiceOfProcess(LATER, certified, DAY), on));
    explain(
        "Returnable within days of service",
        subpoena(SubpoenaKind.GRAND_JURY, unknown, days(CountedFrom.SERVICE)));
    for (var kind : List.of(SubpoenaKind.FALSE_CLAIMS_CID, SubpoenaKind.ADMINISTRATIVE_3486)) {
      explain(
          "No return date, " + PlainWords.words(kind),
          subpoena(
              kind, ServiceOfProcess.on(DAY), new ResponseTime.NoDay(Haste.FORTHWITH, RECORDED)));
    }
  }

  private void explain(String title, Document document) {
    var starts = DocumentDeadlines.of(document);
    out.println("==== Explanation: " + title);
    starts
        .deadlines()
        .forEach(
            started ->
                out.println(
                    Explanation.full(Sample.file(List.of()).dueDate(started.basis())) + "\n"));
    starts.warnings().forEach(warning -> out.println("Warning: " + warning + "\n"));
  }

  private static ResponseTime days(CountedFrom from) {
    return new ResponseTime.Within(new Span(Unit.CALENDAR_DAYS, 14), from);
  }

  private static ResponseTime hours() {
    return new ResponseTime.Within(
        new Span(Unit.HOURS, 48), CountedFrom.LETTER, LocalTime.of(15, 0));
  }

  private static Letter letter(@Nullable LocalDate dated, Arrival arrival, ResponseTime when) {
    return new Letter(
        ID,
        LetterKind.DEMAND,
        OFFICE,
        arrival,
        "Chicago",
        dated,
        null,
        "All documents.",
        Set.of(),
        List.of(),
        List.of(new Part(null, when)),
        null,
        DEADLINE,
        RECORDED,
        ENTERED,
        null,
        null);
  }

  private static Subpoena subpoena(SubpoenaKind kind, ServiceOfProcess service, ResponseTime when) {
    return new Subpoena(
        ID,
        kind,
        null,
        OFFICE,
        DAY,
        service,
        List.of(new Part(null, when)),
        null,
        "All documents.",
        null,
        DEADLINE,
        RECORDED,
        ENTERED,
        null);
  }
}
