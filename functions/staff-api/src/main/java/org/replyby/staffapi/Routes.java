package org.replyby.staffapi;

import static org.replyby.model.Right.ADMINISTER;
import static org.replyby.model.Right.CHANGE;
import static org.replyby.model.Right.DECIDE;
import static org.replyby.model.Right.IMPORT;
import static org.replyby.model.Right.LOOK;
import static org.replyby.model.Right.OBSERVE;
import static org.replyby.model.Right.OPERATE;
import static org.replyby.model.Right.RECORD;
import static org.replyby.model.Right.SIGNED_IN;
import static org.replyby.model.Right.TAKE_BACK;
import static org.replyby.staff.tables.Table.ALERTS;
import static org.replyby.staff.tables.Table.DEADLINES;
import static org.replyby.staff.tables.Table.DOCKET;
import static org.replyby.staff.tables.Table.OFFICIALS;
import static org.replyby.staffapi.http.Route.delete;
import static org.replyby.staffapi.http.Route.get;
import static org.replyby.staffapi.http.Route.patch;
import static org.replyby.staffapi.http.Route.post;
import static org.replyby.staffapi.http.Route.put;

import java.util.List;
import java.util.function.Function;
import org.replyby.model.Document;
import org.replyby.model.Letter;
import org.replyby.model.Subpoena;
import org.replyby.staff.Desk;
import org.replyby.staff.fields.LetterFields;
import org.replyby.staff.fields.SubpoenaFields;
import org.replyby.staff.tables.Table;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.http.Route;
import org.replyby.staffapi.lists.ListOrTable;

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
    var members = new MemberDesk(desk);
    var lists = new ListDesk(desk);
    var webhooks = new WebhookDesk(desk);
    var imports = new ImportDesk(desk);
    var campaigns = new CampaignDesk(desk);
    var calendars = new CalendarDesk(desk);
    var attachments = new AttachmentDesk(desk);
    var exports = new ExportDesk(desk);
    return List.of(
        get("/v1/me", SIGNED_IN, members::me),
        post("/v1/me/invitations", SIGNED_IN, members::takeUp),
        get("/v1/jurisdictions", SIGNED_IN, lists::jurisdictions).paged(),
        put("/v1/jurisdictions/{jurisdiction}", ADMINISTER, jurisdictions::open).makingOrChanging(),
        get("/v1/jurisdictions/{jurisdiction}", LOOK, jurisdictions::show),
        get("/v1/jurisdictions/{jurisdiction}/docket", LOOK, table(DOCKET, jurisdictions::docket))
            .paged(DocketDesk.VERIFY),
        get("/v1/jurisdictions/{jurisdiction}/changes", LOOK, lists::changes).paged(),
        get("/v1/jurisdictions/{jurisdiction}/matters", LOOK, lists::matters).paged(ListDesk.WORDS),
        get("/v1/jurisdictions/{jurisdiction}/recalculations", LOOK, lists::recalculations).paged(),
        get("/v1/jurisdictions/{jurisdiction}/escalation", LOOK, jurisdictions::escalation),
        put(
            "/v1/jurisdictions/{jurisdiction}/escalation",
            ADMINISTER,
            jurisdictions::setEscalation),
        put(
            "/v1/jurisdictions/{jurisdiction}/second-person",
            ADMINISTER,
            jurisdictions::setSecondPerson),
        post("/v1/jurisdictions/{jurisdiction}/members", ADMINISTER, members::invite),
        get("/v1/jurisdictions/{jurisdiction}/members", LOOK, members::list).paged(),
        get("/v1/members/{member}", LOOK, members::show),
        patch("/v1/members/{member}", ADMINISTER, members::edit),
        delete("/v1/members/{member}", ADMINISTER, members::end),
        post("/v1/jurisdictions/{jurisdiction}/calendars", LOOK, calendars::open).namedByKey(),
        get("/v1/jurisdictions/{jurisdiction}/calendars", LOOK, calendars::list).paged(),
        get("/v1/calendars/{calendar}", LOOK, calendars::show),
        delete("/v1/calendars/{calendar}", LOOK, calendars::revoke),
        post("/v1/jurisdictions/{jurisdiction}/webhooks", ADMINISTER, webhooks::open),
        get("/v1/jurisdictions/{jurisdiction}/webhooks", ADMINISTER, webhooks::list).paged(),
        get("/v1/webhooks/{webhook}", ADMINISTER, webhooks::show),
        post("/v1/webhooks/{webhook}/secret", ADMINISTER, webhooks::changeSecret).changing(),
        post("/v1/webhooks/{webhook}/test", ADMINISTER, webhooks::test),
        delete("/v1/webhooks/{webhook}", ADMINISTER, webhooks::end),
        post("/v1/jurisdictions/{jurisdiction}/imports", IMPORT, imports::open).namedByKey(),
        get("/v1/jurisdictions/{jurisdiction}/imports", IMPORT, imports::list).paged(),
        get("/v1/import-templates/{kind}", SIGNED_IN, ImportDesk::template),
        get("/v1/imports/{import}", IMPORT, imports::show),
        get("/v1/imports/{import}/problems", IMPORT, imports::problems).paged(),
        get("/v1/imports/{import}/table", IMPORT, imports::table),
        post("/v1/imports/{import}/start", IMPORT, imports::start).changing(),
        post("/v1/imports/{import}/stop", IMPORT, imports::stop),
        post("/v1/imports/{import}/subscribe", ADMINISTER, imports::subscribe),
        get("/v1/imports/{import}/addresses", ADMINISTER, imports::addresses).paged(),
        post("/v1/jurisdictions/{jurisdiction}/officials", ADMINISTER, officials::register)
            .namedByKey(),
        get("/v1/jurisdictions/{jurisdiction}/officials", LOOK, table(OFFICIALS, officials::list))
            .paged(),
        get("/v1/officials/{official}", LOOK, officials::show),
        patch("/v1/officials/{official}", ADMINISTER, officials::edit),
        put("/v1/officials/{official}/leave", ADMINISTER, officials::leave),
        delete("/v1/officials/{official}/leave", ADMINISTER, officials::endLeave),
        post("/v1/officials/{official}/retirement", ADMINISTER, officials::retire).changing(),
        put("/v1/officials/{official}/digest", ADMINISTER, officials::digest),
        put("/v1/officials/{official}/attorney", ADMINISTER, officials::attorney),
        post("/v1/letters", RECORD, call -> demands.record(call, LetterFields::of)).namedByKey(),
        get("/v1/letters/{letter}", LOOK, call -> demands.show(call, Letter.class)),
        get("/v1/letters/{letter}/parts", LOOK, call -> lists.parts(call, Letter.class)).paged(),
        post("/v1/subpoenas", RECORD, call -> demands.record(call, SubpoenaFields::of))
            .namedByKey(),
        get("/v1/subpoenas/{subpoena}", LOOK, call -> demands.show(call, Subpoena.class)),
        get("/v1/subpoenas/{subpoena}/parts", LOOK, call -> lists.parts(call, Subpoena.class))
            .paged(),
        post("/v1/deadlines", RECORD, deadlines::set).namedByKey(),
        get("/v1/deadlines", LOOK, table(DEADLINES, new DeadlineList(desk)::show))
            .paged(
                DeadlineList.JURISDICTION,
                DeadlineList.STATE,
                DeadlineList.KIND,
                DeadlineList.FROM,
                DeadlineList.TO,
                DeadlineList.ON,
                DeadlineList.UNCONFIRMED,
                DeadlineList.NOBODY_CONFIRMED),
        post("/v1/deadlines/compute", SIGNED_IN, CalculatorDesk::compute),
        get("/v1/deadlines/{deadline}", LOOK, deadlines::show),
        get("/v1/deadlines/{deadline}/plan", LOOK, deadlines::plan),
        post("/v1/deadlines/{deadline}/met", DECIDE, deadlines::met).changing(),
        post("/v1/deadlines/{deadline}/withdrawn", DECIDE, deadlines::withdrawn).changing(),
        post("/v1/deadlines/{deadline}/closing-confirmation", DECIDE, deadlines::confirmClosing)
            .changing(),
        post("/v1/deadlines/{deadline}/reopening", DECIDE, deadlines::reopen).changing(),
        post("/v1/deadlines/{deadline}/extension", DECIDE, deadlines::extension).changing(),
        post("/v1/deadlines/{deadline}/confirmation", DECIDE, deadlines::confirmation).changing(),
        post("/v1/recalculations/preview", CHANGE, recalculations::preview),
        post("/v1/recalculations", CHANGE, recalculations::apply),
        get("/v1/recalculations/{recalculation}", LOOK, recalculations::show),
        get("/v1/matters/{matter}", LOOK, matters::show),
        get("/v1/matters/{matter}/file", LOOK, new FileDesk(desk)::file)
            .reading(FileDesk.PRIVILEGED),
        put("/v1/matters/{matter}/disclosure", DECIDE, matters::disclosure),
        get(
                "/v1/matters/{matter}/letters",
                LOOK,
                call -> lists.documents(call, Letter.class, Document.Type.LETTER))
            .paged(),
        get(
                "/v1/matters/{matter}/subpoenas",
                LOOK,
                call -> lists.documents(call, Subpoena.class, Document.Type.SUBPOENA))
            .paged(),
        get(
                "/v1/matters/{matter}/deadlines",
                LOOK,
                table(DEADLINES, new DeadlineList(desk)::ofMatter))
            .paged(DeadlineList.STATE),
        post("/v1/matters/{matter}/documents", RECORD, attachments::add).namedByKey(),
        get("/v1/matters/{matter}/documents", LOOK, attachments::list).paged(),
        post("/v1/matters/{matter}/exports", LOOK, exports::ask).namedByKey(),
        get("/v1/exports/{export}", LOOK, exports::show),
        get("/v1/documents/{document}", LOOK, attachments::show),
        get("/v1/documents/{document}/content", LOOK, attachments::content),
        post("/v1/documents/{document}/withdrawal", TAKE_BACK, attachments::withdraw).changing(),
        put("/v1/matters/{matter}/sharing", DECIDE, campaigns::share),
        get("/v1/campaigns", OBSERVE, campaigns::list).paged(),
        put("/v1/campaigns/{campaign}", OPERATE, campaigns::set).makingOrChanging(),
        get("/v1/campaigns/{campaign}", OBSERVE, campaigns::show),
        get("/v1/matters/{matter}/docket", LOOK, table(DOCKET, matters::docket))
            .paged(DocketDesk.VERIFY),
        post("/v1/matters/{matter}/withheld-texts", DECIDE, matters::withhold).changing(),
        get("/v1/matters/{matter}/alerts", LOOK, table(ALERTS, matters::alerts))
            .paged(MatterDesk.OFFICIAL),
        get("/v1/alerts/{alert}", LOOK, alerts::show),
        post("/v1/alerts/{alert}/acknowledgment", DECIDE, alerts::acknowledge).changing(),
        delete("/v1/alerts/{alert}/acknowledgment", DECIDE, alerts::takeBack),
        post("/v1/officials/{official}/subscriptions", ADMINISTER, subscriptions::subscribe),
        get("/v1/officials/{official}/subscriptions", ADMINISTER, subscriptions::list),
        post("/v1/subscriptions/{subscription}/confirm", ADMINISTER, subscriptions::confirm)
            .changing(),
        post("/v1/subscriptions/{subscription}/test", ADMINISTER, subscriptions::test),
        get("/v1/subscriptions/{subscription}", ADMINISTER, subscriptions::show),
        delete("/v1/subscriptions/{subscription}", ADMINISTER, subscriptions::cancel));
  }

  /** Also as one CSV file. */
  private static Function<Call, Reply> table(Table table, Function<Call, Reply> list) {
    return new ListOrTable(table, list);
  }
}
