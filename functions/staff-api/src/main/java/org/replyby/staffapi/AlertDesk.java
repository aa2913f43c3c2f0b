package org.replyby.staffapi;

import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.staff.Desk;
import org.replyby.staff.views.AlertView;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Outcomes;
import org.replyby.staffapi.http.Reply;
import org.replyby.usecases.docket.Outcome;

/** What staff ask about one alert. */
record AlertDesk(Desk desk) {
  Reply show(Call call) {
    var id = call.id(AlertId::parse);
    return reply(desk.showMatter().alert(call.principal(), id));
  }

  /** The person who is signed in acknowledges it. */
  Reply acknowledge(Call call) {
    var id = call.id(AlertId::parse);
    return reply(desk.acknowledgeAlert().byStaff(call.principal(), id, call.expected()));
  }

  /** The acknowledgment was a mistake. */
  Reply takeBack(Call call) {
    var id = call.id(AlertId::parse);
    return reply(desk.takeBackAcknowledgment().byStaff(call.principal(), id, call.expected()));
  }

  private static Reply reply(Outcome<Alert> outcome) {
    return Outcomes.reply(outcome, AlertView::of, alert -> "/v1/alerts/" + alert.id());
  }
}
