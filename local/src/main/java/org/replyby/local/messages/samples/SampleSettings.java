package org.replyby.local.messages.samples;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.replyby.deadlines.Convention;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Service;
import org.replyby.deadlines.Setting;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Trigger;
import org.replyby.deadlines.Unit;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineKind;

/** Deadlines of the sample whose dates are set in less common ways. */
public final class SampleSettings {
  private SampleSettings() {}

  public static Deadline review() {
    return of(new Setting.Review(LocalDate.of(2018, 2, 20), "the letter says \"promptly\""));
  }

  public static Deadline standing() {
    return Sample.deadline(
        DeadlineKind.PRESERVATION,
        null,
        new Setting.Standing(LocalDate.of(2018, 2, 16), "the duty to preserve records"));
  }

  /** Received on a day that nobody knows. */
  public static Deadline unknownDay() {
    var fixed = new Setting.Fixed(on(LocalDate.of(2018, 2, 23)), "the letter");
    var later = new Setting.Fixed(on(LocalDate.of(2018, 2, 28)), "the letter");
    return of(
        new Setting.Unsettled(
            new Setting.Unknown("the day of receipt is not on record"),
            fixed,
            List.of(
                new Setting.Alternative(
                    later, "if the letter was received on Friday, February 16, 2018")),
            "The day of receipt is not on record."));
  }

  public static Deadline owed() {
    var answer =
        new Setting.Forward(
            Trigger.on("receipt of the request", LocalDate.of(2018, 1, 24)),
            new Span(Unit.BUSINESS_DAYS, 20),
            new Convention.AsWritten("the statute", "5 U.S.C. 552(a)(6)(A)(i)"),
            Service.none());
    var longer =
        new Setting.Forward(
            answer.trigger(),
            new Span(Unit.BUSINESS_DAYS, 30),
            answer.convention(),
            answer.service());
    return Sample.deadline(DeadlineKind.FOIA_DETERMINATION, null, new Setting.Owed(answer, longer));
  }

  public static Deadline stayed() {
    return of(
        new Setting.Stayed(
            new Setting.Fixed(on(LocalDate.of(2018, 2, 23)), "the letter"),
            LocalDate.of(2018, 3, 9),
            "the department agreed to wait"));
  }

  private static Deadline of(Setting setting) {
    return Sample.deadline(DeadlineKind.RESPONSE, null, setting);
  }

  private static DueOn on(LocalDate day) {
    return new DueOn(day, LocalTime.of(16, 0), Sample.ZONE);
  }
}
