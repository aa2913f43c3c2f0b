package org.replyby.local.messages.samples;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.replyby.deadlines.DueOn;
import org.replyby.demands.SubpoenaDeadlines;
import org.replyby.model.Arrival;
import org.replyby.model.Calls;
import org.replyby.model.Consequence;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeliveryMethod;
import org.replyby.model.DocumentId;
import org.replyby.model.Entered;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.Letter;
import org.replyby.model.LetterKind;
import org.replyby.model.Part;
import org.replyby.model.Plan;
import org.replyby.model.ResponseTime;
import org.replyby.model.ServiceOfProcess;
import org.replyby.model.Subpoena;
import org.replyby.model.SubpoenaKind;

/** The letter and the subpoena of the sample as staff recorded them. */
public final class SampleDemands {
  private static final LocalDate DATED = LocalDate.of(2018, 1, 24);
  private static final LocalDate RECORDED = LocalDate.of(2018, 2, 16);
  private static final IssuingAuthority OFFICE =
      new IssuingAuthority("Office of Justice Programs", null);
  private static final String DEMAND = "All documents on whether and how to communicate with ICE.";

  private SampleDemands() {}

  public static Letter letter() {
    return new Letter(
        DocumentId.parse("chicago-il.byrne-jag.l1"),
        LetterKind.DEMAND,
        OFFICE,
        Arrival.on(DeliveryMethod.EMAIL, DATED),
        "Chicago",
        DATED,
        null,
        DEMAND,
        EnumSet.allOf(Consequence.class),
        List.of(),
        List.of(due(LocalDate.of(2018, 2, 23))),
        null,
        DeadlineId.parse("chicago-il.byrne-jag.d1"),
        RECORDED,
        new Entered(Sample.NOW, "clerk"),
        null,
        null);
  }

  /** One whose return date other deadlines depend on. */
  public static Subpoena subpoena() {
    return subpoena(SubpoenaKind.RULE_45, false);
  }

  /** One for testimony; if it was served, a few days before its return date. */
  public static Subpoena subpoena(SubpoenaKind kind, boolean wasServed) {
    return new Subpoena(
        DocumentId.parse("chicago-il.byrne-jag.s1"),
        kind,
        Calls.TESTIMONY,
        OFFICE,
        DATED,
        ServiceOfProcess.on(wasServed ? LocalDate.of(2018, 3, 8) : null),
        List.of(due(LocalDate.of(2018, 3, 12))),
        null,
        DEMAND,
        null,
        DeadlineId.parse("chicago-il.byrne-jag.r1"),
        RECORDED,
        new Entered(Sample.NOW, "clerk"),
        null);
  }

  /** The deadlines that the subpoena starts, its return date first. */
  public static List<Deadline> ofTheSubpoena() {
    return SubpoenaDeadlines.of(subpoena()).deadlines().stream()
        .map(
            started ->
                Deadline.begun(
                    started.id(),
                    started.kind(),
                    started.basis(),
                    Sample.file(List.of()).dueDate(started.basis()),
                    Plan.first(Sample.NOW, Sample.NOW, null),
                    Sample.subpoena().demand(),
                    new Entered(Sample.NOW, "clerk")))
        .toList();
  }

  private static Part due(LocalDate day) {
    return new Part(null, new ResponseTime.On(new DueOn(day, LocalTime.of(16, 0), Sample.ZONE)));
  }
}
