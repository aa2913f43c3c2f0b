package org.replyby.local.messages;

import java.io.PrintStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.replyby.usecases.recalculating.Fact;

/** What an alert says when something was typed wrongly, a sentence for each fact. */
record Corrections(PrintStream out) {
  void print() {
    out.println("==== What alerts say about corrections");
    facts().forEach(fact -> out.println("  " + Fact.sentences(List.of(fact))));
    var fact = new Fact("respondWithin.unit", "calendar_days", "court_days");
    out.println("  " + Fact.sentences(Collections.nCopies(6, fact)));
    out.println(
        "  " + Fact.sentences(Collections.nCopies(7, new Fact("delivery", "email", "mail"))));
    out.println();
  }

  private static Stream<Fact> facts() {
    var names =
        Stream.of(
            "title",
            "name",
            "state",
            "timeZone",
            "kind",
            "calls",
            "from.office",
            "from.signatory",
            "demand",
            "privileged",
            "datedOn",
            "announcedOn",
            "receivedOn",
            "issuedOn",
            "responseDue.date",
            "respondWithin.count",
            "respondWithin.from",
            "respondWithin.unit",
            "responseDue.time",
            "returnDate.time",
            "returnDate.date",
            "due.date",
            "foia.receivedOn");
    return Stream.concat(
        names.map(name -> new Fact(name, "x", "y")),
        Stream.of(
            new Fact("servedOn", Fact.NONE, "2018-01-24"),
            new Fact("servedOn", "2018-01-24", Fact.NONE),
            new Fact("demand", "x".repeat(100), "y")));
  }
}
