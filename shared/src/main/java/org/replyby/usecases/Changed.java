package org.replyby.usecases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.replyby.demands.LetterDeadlines;
import org.replyby.demands.SubpoenaDeadlines;
import org.replyby.model.Deadline;
import org.replyby.model.EntryKind;
import org.replyby.model.Letter;
import org.replyby.model.Principal;
import org.replyby.model.Subpoena;
import org.replyby.model.Violation;

/** A change counted through: what it moves, and what writes the change itself. */
record Changed(RecountPlan plan, List<Write> writes) {
  private static final int MOST_CLOSINGS = 200;

  /** Reads what a change concerns: two queries, and one read of the document where it has one. */
  static Outcome<Changed> of(Docket docket, Principal principal, Change change, Instant now) {
    if (!principal.mayAct(change.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    var file = docket.file(change.jurisdiction());
    return file.map(f -> new Reader(docket, principal, f, now).read(change))
        .orElseGet(Outcome.Missing::new);
  }

  private record Reader(Docket docket, Principal principal, JurisdictionFile file, Instant now) {

    Outcome<Changed> read(Change change) {
      return switch (change) {
        case Change.AddedClosing added -> closing(added);
        case Change.CorrectedLetter corrected ->
            docket
                .letter(corrected.letter())
                .map(was -> letter(corrected, was))
                .orElseGet(Outcome.Missing::new);
        case Change.CorrectedSubpoena corrected ->
            docket
                .subpoena(corrected.subpoena())
                .map(was -> subpoena(corrected, was))
                .orElseGet(Outcome.Missing::new);
        case Change.ExtendedDeadline extended -> extension(extended);
      };
    }

    private Outcome<Changed> closing(Change.AddedClosing change) {
      var closing = change.closing();
      var violations = DateRules.within("/closing/date", closing.date(), today()).toList();
      if (!violations.isEmpty()) {
        return new Outcome.Invalid<>(violations);
      }
      if (file.closings().size() >= MOST_CLOSINGS) {
        return new Outcome.Contradicted<>("a jurisdiction has at most 200 closed days of its own");
      }
      var isThere =
          file.closings().stream()
              .anyMatch(c -> c.date().equals(closing.date()) && c.kind() == closing.kind());
      if (isThere) {
        return new Outcome.Contradicted<>("such a closed day is on record for " + closing.date());
      }
      var moves = Recounted.byClosedDays(file.with(closing), deadlines());
      var why =
          "%s is closed: %s (%s)".formatted(closing.date(), closing.name(), closing.authority());
      return ready(
          change, why, moves, List.of(new Write.NewClosing(file.jurisdiction().id(), closing)));
    }

    private Outcome<Changed> letter(Change.CorrectedLetter change, Letter was) {
      var is =
          was.dated(
              Optional.ofNullable(change.datedOn()).orElse(was.datedOn()),
              Optional.ofNullable(change.receivedOn()).orElse(was.receivedOn()));
      var violations =
          DateRules.all(
              List.of(
                  DateRules.within("/letter/datedOn", is.datedOn(), today()),
                  DateRules.notFarFuture("/letter/datedOn", is.datedOn(), today()),
                  DateRules.notFuture("/letter/receivedOn", is.receivedOn(), today()),
                  DateRules.notLongBefore(
                      "/letter/receivedOn", is.receivedOn(), "datedOn", is.datedOn())));
      if (!violations.isEmpty()) {
        return new Outcome.Invalid<>(violations);
      }
      if (is.equals(was)) {
        return Outcome.invalid("/letter", "has these dates on record already");
      }
      var details = new TreeMap<String, String>();
      details.put("letter", was.id().toString());
      details.put("datedOn", was.datedOn() + " -> " + is.datedOn());
      details.put("receivedOn", was.receivedOn() + " -> " + is.receivedOn());
      var moves =
          Recounted.byDemand(file, deadlines(), LetterDeadlines.of(was), LetterDeadlines.of(is));
      return corrected(
          change,
          moves,
          was.id().matter().name(),
          EntryKind.LETTER_CORRECTED,
          details,
          new Write.ChangedLetter(was, is));
    }

    private Outcome<Changed> subpoena(Change.CorrectedSubpoena change, Subpoena was) {
      var is =
          was.dated(
              Optional.ofNullable(change.servedOn()).orElse(was.servedOn()),
              Optional.ofNullable(change.returnDate()).orElse(was.returnDate()));
      var violations = violations(was, is);
      if (!violations.isEmpty()) {
        return new Outcome.Invalid<>(violations);
      }
      if (is.equals(was)) {
        return Outcome.invalid("/subpoena", "has these dates on record already");
      }
      var details = new TreeMap<String, String>();
      details.put("subpoena", was.id().toString());
      details.put("servedOn", was.servedOn() + " -> " + is.servedOn());
      details.put("returnDate", was.returnDate().date() + " -> " + is.returnDate().date());
      var moves =
          Recounted.byDemand(
              file, deadlines(), SubpoenaDeadlines.of(was), SubpoenaDeadlines.of(is));
      return corrected(
          change,
          moves,
          was.id().matter().name(),
          EntryKind.SUBPOENA_CORRECTED,
          details,
          new Write.ChangedSubpoena(was, is));
    }

    private List<Violation> violations(Subpoena was, Subpoena is) {
      return DateRules.all(
          List.of(
              DateRules.within("/subpoena/servedOn", is.servedOn(), today()),
              DateRules.notFuture("/subpoena/servedOn", is.servedOn(), today()),
              DateRules.notLongBefore(
                  "/subpoena/servedOn", is.servedOn(), "issuedOn", was.issuedOn()),
              DateRules.within("/subpoena/returnDate/date", is.returnDate().date(), today()),
              DateRules.notBefore(
                  "/subpoena/returnDate/date",
                  is.returnDate().date(),
                  "issuedOn",
                  was.issuedOn())));
    }

    private Outcome<Changed> extension(Change.ExtendedDeadline change) {
      var read =
          docket
              .deadline(change.deadline())
              .flatMap(
                  d -> file.matter(d.id().matter()).map(m -> new DeadlineWithHead(d, file, m)));
      if (read.isEmpty()) {
        return new Outcome.Missing<>();
      }
      return switch (Extended.of(principal, read.get(), change.request(), now)) {
        case Extended.Result.Settled(Outcome.Found<Deadline> same) ->
            Outcome.invalid("/extension", "is the date that the deadline already has");
        case Extended.Result.Settled(var refused) -> Refusals.as(refused);
        case Extended.Result.Ready(var extended) -> {
          var anew = extended.is().basis().setting();
          var main = new Recounted(extended.was(), anew, extended.is().dueDate());
          var moves = Recounted.byExtension(file, deadlines(), extended.was(), anew);
          yield ready(
              change,
              "the date of %s was extended".formatted(extended.was().id()),
              Stream.concat(Stream.of(main), moves.stream()).toList(),
              extended.writes());
        }
      };
    }

    private Outcome<Changed> corrected(
        Change change,
        List<Recounted> moves,
        String matter,
        EntryKind kind,
        Map<String, String> details,
        Write write) {
      var head = file.matters().stream().filter(m -> m.id().name().equals(matter)).findFirst();
      if (head.isEmpty()) {
        return new Outcome.Missing<>();
      }
      var writes =
          new ArrayList<>(
              Chain.of(head.get()).append(now, principal.subject(), kind, details).writes());
      writes.add(write);
      return ready(change, "a date was corrected", moves, writes);
    }

    private static Outcome<Changed> ready(
        Change change, String why, List<Recounted> moves, List<Write> writes) {
      return new Outcome.Found<>(new Changed(RecountPlan.of(change, why, moves), writes));
    }

    private List<Deadline> deadlines() {
      return docket.deadlines(file.jurisdiction().id());
    }

    private LocalDate today() {
      return LocalDate.ofInstant(now, file.jurisdiction().zone());
    }
  }
}
