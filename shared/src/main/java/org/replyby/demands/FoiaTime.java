package org.replyby.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Convention;
import org.replyby.deadlines.Service;
import org.replyby.deadlines.Setting;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Trigger;
import org.replyby.deadlines.Unit;

/**
 * The time that an agency has to answer the city's own request, 5 U.S.C. 552(a)(6)(A). It is due
 * after twenty working days. What is not known lengthens the time after which the agency is surely
 * late: the proper component's receipt, ten working days after the first (28 CFR 16.5(a)), ten more
 * in unusual circumstances.
 */
public final class FoiaTime {
  private static final int DAYS = 20;
  private static final int MORE_DAYS = 10;
  private static final String TIME = "5 U.S.C. 552(a)(6)(A)(i)";

  /** Not known, no, yes. */
  private static final @Nullable Boolean[] ANSWERS = {null, false, true};

  private FoiaTime() {}

  public static Setting of(FoiaRequest foia) {
    var tolled = foia.tolledDays() == null ? 0 : foia.tolledDays();
    var isLonger = Boolean.TRUE.equals(foia.unusualCircumstances());
    var due = DAYS + tolled + (isLonger ? MORE_DAYS : 0);
    var mayBeLonger = foia.unusualCircumstances() == null ? MORE_DAYS : 0;
    var mayHaveComeLater = Boolean.TRUE.equals(foia.properComponent()) ? 0 : MORE_DAYS;
    var authority = isLonger ? TIME + " and (B)(i)" : TIME;
    var owed =
        new Setting.Owed(
            counted(foia, due, authority),
            counted(foia, due + mayBeLonger + mayHaveComeLater, authority));
    var unknown = unknown(foia);
    return unknown.isEmpty()
        ? owed
        : new Setting.Unsettled(
            owed, owed, "Find out, and record: " + String.join("; ", unknown) + ".");
  }

  /**
   * The facts from which a time is counted. A component that is known not to be the proper one and
   * one that is not known count alike, and are read as not known.
   */
  public static Optional<FoiaRequest> read(Setting setting) {
    return setting.prevailing() instanceof Setting.Owed(Setting.Forward due, var latest)
        ? candidates(due).filter(foia -> of(foia).equals(setting)).findFirst()
        : Optional.empty();
  }

  private static Stream<FoiaRequest> candidates(Setting.Forward due) {
    var received = due.trigger().date();
    return Stream.of(ANSWERS)
        .flatMap(
            proper -> Stream.of(ANSWERS).map(more -> new FoiaRequest(received, proper, more, null)))
        .flatMap(foia -> Stream.of(foia, tolled(foia, due.span().count())));
  }

  private static FoiaRequest tolled(FoiaRequest foia, int due) {
    var days = due - DAYS - (Boolean.TRUE.equals(foia.unusualCircumstances()) ? MORE_DAYS : 0);
    return new FoiaRequest(
        foia.receivedOn(), foia.properComponent(), foia.unusualCircumstances(), days);
  }

  private static Setting counted(FoiaRequest foia, int days, String authority) {
    return new Setting.Forward(
        Trigger.on("the agency's receipt of the request", foia.receivedOn()),
        new Span(Unit.BUSINESS_DAYS, days),
        new Convention.AsWritten("the statute", authority),
        Service.none());
  }

  private static List<String> unknown(FoiaRequest foia) {
    var questions = new ArrayList<String>();
    if (!Boolean.TRUE.equals(foia.properComponent())) {
      questions.add("when did the proper component receive the request");
    }
    if (foia.unusualCircumstances() == null) {
      questions.add("did the agency take ten more days for unusual circumstances");
    }
    if (foia.tolledDays() == null) {
      questions.add("did the agency toll its time while it waited for the city");
    }
    return questions;
  }
}
