package org.replyby.local.messages;

import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.replyby.demands.ByHand;
import org.replyby.demands.Starts;
import org.replyby.demands.SubpoenaDeadlines;
import org.replyby.model.SubpoenaKind;

/** What the answer to a new subpoena says beside its deadlines: to staff, who recorded it. */
record Notes(PrintStream out) {
  void print() {
    Set<String> notes = new LinkedHashSet<>();
    for (var kind : SubpoenaKind.values()) {
      for (var served : new boolean[] {false, true}) {
        add(notes, SubpoenaDeadlines.of(SampleDemands.subpoena(kind, served)));
      }
    }
    out.println("==== Notes in the answer to a new subpoena");
    notes.forEach(note -> out.println("  " + note));
    out.println();
  }

  private static void add(Set<String> notes, Starts starts) {
    Stream.concat(starts.warnings().stream(), starts.byHand().stream().map(ByHand::why))
        .forEach(notes::add);
  }
}
