package org.replyby.staffapi;

import org.replyby.calculator.Calculation;
import org.replyby.staffapi.fields.CalculationFields;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.views.DeadlineView;

/** Due dates for anyone who is signed in: nothing is read from the docket, nothing is kept. */
final class CalculatorDesk {
  private CalculatorDesk() {}

  static Reply compute(Call call) {
    Calculation.Ready ready = Bodies.read(call, CalculationFields::of);
    return Reply.ok(DeadlineView.computed(ready.dueDate()));
  }
}
