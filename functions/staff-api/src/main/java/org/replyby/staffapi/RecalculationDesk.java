package org.replyby.staffapi;

import org.replyby.model.Principal;
import org.replyby.model.RecalculationId;
import org.replyby.model.Right;
import org.replyby.staff.Desk;
import org.replyby.staff.fields.RecalculationFields;
import org.replyby.staff.views.RecalculationView;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Outcomes;
import org.replyby.staffapi.http.Reply;
import org.replyby.usecases.recalculating.Change;
import org.replyby.usecases.recalculating.RecalculateDeadlines;

/** What staff ask about changes that move dates. */
record RecalculationDesk(Desk desk) {
  Reply preview(Call call) {
    var change = Bodies.read(call, RecalculationFields::change);
    return Outcomes.reply(
        desk.recalculateDeadlines().preview(asker(call, change), change),
        RecalculationView::preview);
  }

  Reply apply(Call call) {
    var applied = Bodies.read(call, RecalculationFields::applied);
    var asked =
        new RecalculateDeadlines.Asked(applied.change(), applied.token(), call.bodyHash("token"));
    return Outcomes.reply(
        desk.recalculateDeadlines().apply(asker(call, applied.change()), asked),
        RecalculationView::of,
        job -> "/v1/recalculations/" + job.id());
  }

  Reply show(Call call) {
    var id = call.id(RecalculationId::parse);
    return Outcomes.reply(
        desk.recalculateDeadlines().show(call.principal(), id), RecalculationView::of);
  }

  /**
   * What moves the dates of a whole city is the administrator's, and what concerns one demand is
   * counsel's.
   */
  private static Principal asker(Call call, Change change) {
    return call.within(
        change.jurisdiction(),
        switch (change) {
          case Change.AddedClosing added -> Right.ADMINISTER;
          case Change.RemovedClosing removed -> Right.ADMINISTER;
          case Change.CorrectedJurisdiction corrected -> Right.ADMINISTER;
          case Change.CorrectedDocument<?> corrected -> Right.DECIDE;
          case Change.CorrectedDeadline corrected -> Right.DECIDE;
          case Change.CorrectedTitle corrected -> Right.DECIDE;
          case Change.VoidedDocument voided -> Right.DECIDE;
          case Change.ExtendedDeadline extended -> Right.DECIDE;
        });
  }
}
