package org.replyby.staffapi;

import static org.replyby.staffapi.http.Route.delete;
import static org.replyby.staffapi.http.Route.get;
import static org.replyby.staffapi.http.Route.patch;
import static org.replyby.staffapi.http.Route.post;
import static org.replyby.staffapi.http.Route.put;

import java.util.List;
import org.replyby.model.Letter;
import org.replyby.model.Subpoena;
import org.replyby.staffapi.fields.LetterFields;
import org.replyby.staffapi.fields.SubpoenaFields;
import org.replyby.staffapi.http.Route;

/** Everything that can be asked over HTTP. */
final class Routes {
  private Routes() {}

  static List<Route> of(Desk desk) {
    var jurisdictions = new JurisdictionDesk(desk);
    var demands = new DemandDesk(desk);
    var deadlines = new DeadlineDesk(desk);
    var recalculations = new RecalculationDesk(desk);
    var matters = new MatterDesk(desk);
    var alerts = new AlertDesk(desk);
    var officials = new OfficialDesk(desk);
    var subscriptions = new SubscriptionDesk(desk);
    return List.of(
        put("/v1/jurisdictions/{jurisdiction}", jurisdictions::open),
        get("/v1/jurisdictions/{jurisdiction}", jurisdictions::show),
        get("/v1/jurisdictions/{jurisdiction}/docket", jurisdictions::docket)
            .reading(DocketDesk.AFTER, DocketDesk.VERIFY),
        get("/v1/jurisdictions/{jurisdiction}/escalation", jurisdictions::escalation),
        put("/v1/jurisdictions/{jurisdiction}/escalation", jurisdictions::setEscalation),
        put("/v1/jurisdictions/{jurisdiction}/second-person", jurisdictions::setSecondPerson),
        post("/v1/jurisdictions/{jurisdiction}/officials", officials::register),
        get("/v1/jurisdictions/{jurisdiction}/officials", officials::list),
        patch("/v1/officials/{official}", officials::edit),
        put("/v1/officials/{official}/leave", officials::leave),
        delete("/v1/officials/{official}/leave", officials::endLeave),
        post("/v1/officials/{official}/retirement", officials::retire),
        put("/v1/officials/{official}/digest", officials::digest),
        put("/v1/officials/{official}/attorney", officials::attorney),
        post("/v1/letters", call -> demands.record(call, LetterFields::of)),
        get("/v1/letters/{letter}", call -> demands.show(call, Letter.class)),
        post("/v1/subpoenas", call -> demands.record(call, SubpoenaFields::of)),
        get("/v1/subpoenas/{subpoena}", call -> demands.show(call, Subpoena.class)),
        post("/v1/deadlines", deadlines::set),
        get("/v1/deadlines", new DeadlineList(desk)::show)
            .reading(DeadlineList.JURISDICTION, DeadlineList.STATE),
        post("/v1/deadlines/compute", CalculatorDesk::compute),
        get("/v1/deadlines/{deadline}", deadlines::show),
        get("/v1/deadlines/{deadline}/plan", deadlines::plan),
        post("/v1/deadlines/{deadline}/met", deadlines::met),
        post("/v1/deadlines/{deadline}/withdrawn", deadlines::withdrawn),
        post("/v1/deadlines/{deadline}/closing-confirmation", deadlines::confirmClosing),
        post("/v1/deadlines/{deadline}/reopening", deadlines::reopen),
        post("/v1/deadlines/{deadline}/extension", deadlines::extension),
        post("/v1/deadlines/{deadline}/confirmation", deadlines::confirmation),
        post("/v1/recalculations/preview", recalculations::preview),
        post("/v1/recalculations", recalculations::apply),
        get("/v1/recalculations/{recalculation}", recalculations::show),
        get("/v1/matters/{matter}", matters::show),
        put("/v1/matters/{matter}/disclosure", matters::disclosure),
        get("/v1/matters/{matter}/docket", matters::docket)
            .reading(DocketDesk.AFTER, DocketDesk.VERIFY),
        post("/v1/matters/{matter}/withheld-texts", matters::withhold),
        get("/v1/matters/{matter}/alerts", matters::alerts).reading(DocketDesk.AFTER),
        get("/v1/alerts/{alert}", alerts::show),
        post("/v1/alerts/{alert}/acknowledgment", alerts::acknowledge),
        delete("/v1/alerts/{alert}/acknowledgment", alerts::takeBack),
        post("/v1/officials/{official}/subscriptions", subscriptions::subscribe),
        get("/v1/officials/{official}/subscriptions", subscriptions::list),
        post("/v1/subscriptions/{subscription}/confirm", subscriptions::confirm),
        delete("/v1/subscriptions/{subscription}", subscriptions::cancel));
  }
}
