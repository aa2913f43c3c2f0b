package org.replyby.staffpages.calculator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.texts.Fact;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.look.Faults;

/** A question for a due date. {@code answer} is null until one is asked that can be answered. */
public record CalculatorPage(
    Form form, Faults faults, List<Choice> rules, List<String> zones, @Nullable Result answer) {
  /** A choice in a list. */
  public record Choice(String code, String words) {}

  /** The dates, and how they were found. */
  public record Result(List<Fact> dates, List<String> explained) {}
}
