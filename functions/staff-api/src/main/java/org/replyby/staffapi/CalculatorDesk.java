package org.replyby.staffapi;

import org.replyby.calculator.Calculation;
import org.replyby.staff.fields.CalculationFields;
import org.replyby.staff.views.DeadlineView;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Reply;

/** Due dates for anyone who is signed in: nothing is read from the docket, nothing is kept. */
final class CalculatorDesk {
  private CalculatorDesk() {}

  static Reply compute(Call call) {
    Calculation.Ready ready = Bodies.read(call, CalculationFields::of);
    return Reply.ok(DeadlineView.computed(ready.dueDate()));
  }
}
