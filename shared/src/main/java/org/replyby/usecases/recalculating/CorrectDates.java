package org.replyby.usecases.recalculating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.DateRules;
import org.replyby.demands.LetterDeadlines;
import org.replyby.demands.SubpoenaDeadlines;
import org.replyby.model.Arrival;
import org.replyby.model.Deadline;
import org.replyby.model.EntryKind;
import org.replyby.model.Letter;
import org.replyby.model.Part;
import org.replyby.model.Principal;
import org.replyby.model.ResponseTime;
import org.replyby.model.ServiceOfProcess;
import org.replyby.model.Subpoena;
import org.replyby.model.Violation;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;

/** A letter's or subpoena's corrected dates, and which of these deadlines they move. */
record CorrectDates(
    Principal principal, JurisdictionFile file, List<Deadline> deadlines, Instant now) {

  Outcome<CheckedChange> letter(Change.CorrectedLetter change, Letter was) {
    var received = change.receivedOn();
    var is =
        was.dated(
            change.datedOn() == null ? was.datedOn() : change.datedOn(),
            received == null ? was.arrival() : Arrival.on(was.arrival().came(), received));
    var violations =
        Stream.of(
                DateRules.within("/letter/datedOn", is.datedOn(), today()),
                DateRules.notFuture("/letter/receivedOn", received, today()))
            .flatMap(v -> v)
            .toList();
    if (!violations.isEmpty()) {
      return new Outcome.Invalid<>(violations);
    }
    if (is.equals(was)) {
      return Outcome.invalid("/letter", "already has these dates");
    }
    var details = new TreeMap<String, String>();
    details.put("letter", was.id().toString());
    details.put("datedOn", was.datedOn() + " -> " + is.datedOn());
    details.put("receivedOn", was.arrival().receivedOn() + " -> " + is.arrival().receivedOn());
    var moves = Move.byDemand(file, deadlines, LetterDeadlines.of(was), LetterDeadlines.of(is));
    return corrected(
        change,
        moves,
        was.id().matter().name(),
        EntryKind.LETTER_CORRECTED,
        details,
        Stream.concat(Stream.of(new Write.ChangedDocument(was, is)), redated(was, is)).toList());
  }

  Outcome<CheckedChange> subpoena(Change.CorrectedSubpoena change, Subpoena was) {
    var served = change.servedOn();
    var returnable = change.returnDate();
    var is =
        was.dated(
            served == null ? was.service() : ServiceOfProcess.on(served),
            returnable == null
                ? was.parts()
                : List.of(new Part(null, new ResponseTime.On(returnable))));
    var violations = violations(was, is);
    if (!violations.isEmpty()) {
      return new Outcome.Invalid<>(violations);
    }
    if (is.equals(was)) {
      return Outcome.invalid("/subpoena", "already has these dates");
    }
    var details = new TreeMap<String, String>();
    details.put("subpoena", was.id().toString());
    details.put("servedOn", shown(was.servedOn()) + " -> " + shown(is.servedOn()));
    details.put("parts", was.parts() + " -> " + is.parts());
    var moves = Move.byDemand(file, deadlines, SubpoenaDeadlines.of(was), SubpoenaDeadlines.of(is));
    return corrected(
        change,
        moves,
        was.id().matter().name(),
        EntryKind.SUBPOENA_CORRECTED,
        details,
        List.of(new Write.ChangedDocument(was, is)));
  }

  /** Messages about its deadlines name the letter by its date. */
  private Stream<Write> redated(Letter was, Letter is) {
    return Objects.equals(was.datedOn(), is.datedOn())
        ? Stream.empty()
        : deadlines.stream()
            .filter(d -> was.id().toString().equals(d.basis().document()))
            .map(d -> new Write.ChangedDeadline(d, d.of(d.demand().dated(is.datedOn()))));
  }

  private static String shown(@Nullable LocalDate date) {
    return date == null ? "none" : date.toString();
  }

  private List<Violation> violations(Subpoena was, Subpoena is) {
    return DateRules.all(
        List.of(
            DateRules.within("/subpoena/servedOn", is.servedOn(), today()),
            DateRules.notFuture("/subpoena/servedOn", is.servedOn(), today()),
            DateRules.notLongBefore(
                "/subpoena/servedOn", is.servedOn(), "issuedOn", was.issuedOn()),
            is.parts().stream()
                .flatMap(
                    part ->
                        part.when() instanceof ResponseTime.On(var due)
                            ? Stream.concat(
                                DateRules.within("/subpoena/returnDate/date", due.date(), today()),
                                DateRules.notBefore(
                                    "/subpoena/returnDate/date",
                                    due.date(),
                                    "issuedOn",
                                    was.issuedOn()))
                            : Stream.empty())));
  }

  private Outcome<CheckedChange> corrected(
      Change change,
      List<Move> moves,
      String matter,
      EntryKind kind,
      Map<String, String> details,
      List<Write> changes) {
    var head = file.matters().stream().filter(m -> m.id().name().equals(matter)).findFirst();
    if (head.isEmpty()) {
      return new Outcome.Missing<>();
    }
    var writes =
        new ArrayList<>(
            Chain.of(head.get()).append(now, principal.subject(), kind, details).writes());
    writes.addAll(changes);
    return CheckedChange.ready(change, "the demand's dates were corrected", moves, writes);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, file.jurisdiction().zone());
  }
}
