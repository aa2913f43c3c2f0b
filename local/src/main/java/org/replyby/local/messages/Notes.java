package org.replyby.local.messages;

import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.replyby.alerts.reach.Reach;
import org.replyby.alerts.reach.Telling;
import org.replyby.alerts.reach.WhoHears;
import org.replyby.demands.DemandDeadlines;
import org.replyby.demands.ManualDeadline;
import org.replyby.demands.SubpoenaDeadlines;
import org.replyby.local.messages.samples.Sample;
import org.replyby.local.messages.samples.SampleDemands;
import org.replyby.model.Reason;
import org.replyby.model.Severity;
import org.replyby.model.SubpoenaKind;

/** What the answer to a new subpoena says besides its deadlines: to staff, who recorded it. */
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
    out.println("==== Warnings in the answer to what was recorded");
    warn(WhoHears.of(List.of(), Reason.LETTER_RECEIVED, Severity.NOTICE, o -> true));
    var others = List.of(Sample.ada());
    warn(new Reach(others, List.of(), others, List.of(), false));
    out.println();
  }

  private void warn(Reach reach) {
    out.println("  " + Telling.warning(reach));
  }

  private static void add(Set<String> notes, DemandDeadlines starts) {
    Stream.concat(starts.warnings().stream(), starts.byHand().stream().map(ManualDeadline::why))
        .forEach(notes::add);
  }
}
