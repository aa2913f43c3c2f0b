package org.replyby.staffapi;

import java.util.List;
import java.util.Map;
import org.replyby.model.CalendarId;
import org.replyby.model.CalendarLink;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Principal;
import org.replyby.staff.Desk;
import org.replyby.staff.calendars.CalendarFields;
import org.replyby.staff.calendars.CalendarView;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Outcomes;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.lists.Paging;
import org.replyby.usecases.calendars.CalendarRights;
import org.replyby.usecases.calendars.KeepCalendars;
import org.replyby.usecases.docket.Outcome;

/** What staff ask about calendar links. */
record CalendarDesk(Desk desk) {
  /** The answer holds the address, which no other answer does. */
  Reply open(Call call) {
    var jurisdiction = call.id(JurisdictionId::new);
    var key = call.idempotencyKey();
    var request = Bodies.read(call, body -> CalendarFields.of(jurisdiction, key, body));
    return Outcomes.reply(
        desk.keepCalendars().open(asker(call, request), request),
        CalendarView::opened,
        opened -> "/v1/calendars/" + opened.link().id());
  }

  /** One's own calendar is anybody's who may look; all others are the administrators'. */
  private static Principal asker(Call call, KeepCalendars.Request request) {
    return call.within(
        request.jurisdiction(), CalendarRights.toOpen(call.asker(), request.official()));
  }

  Reply list(Call call) {
    var id = call.id(JurisdictionId::new);
    var paging = Paging.of(call);
    return switch (desk.keepCalendars().of(call.principal(), id)) {
      case Outcome.Found<List<CalendarLink>>(var all) ->
          paging.listed(paging.within(all), "calendars", CalendarView::of, Map.of());
      case Outcome<List<CalendarLink>> other -> Outcomes.reply(other, none -> Map.of());
    };
  }

  Reply show(Call call) {
    var id = call.id(CalendarId::parse);
    return Outcomes.reply(desk.keepCalendars().one(call.principal(), id), CalendarView::of);
  }

  Reply revoke(Call call) {
    var id = call.id(CalendarId::parse);
    return Outcomes.reply(
        desk.keepCalendars().revoke(call.principal(), id, call.expected()), CalendarView::of);
  }
}
