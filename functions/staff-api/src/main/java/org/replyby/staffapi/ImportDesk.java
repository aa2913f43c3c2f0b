package org.replyby.staffapi;

import java.util.List;
import java.util.Map;
import org.replyby.model.Coded;
import org.replyby.model.JurisdictionId;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.model.imports.ImportKind;
import org.replyby.staff.Desk;
import org.replyby.staff.importing.TableTemplate;
import org.replyby.staff.imports.AddressesView;
import org.replyby.staff.imports.ImportFields;
import org.replyby.staff.imports.ImportView;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Outcomes;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.lists.Paging;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.importing.ImportRights;
import org.replyby.usecases.importing.ImportedAddresses;
import org.replyby.usecases.importing.OpenImport;
import org.replyby.usecases.importing.ShowImports.BadLines;

/** What people ask about tables of what a city already has. No table passes through here. */
record ImportDesk(Desk desk) {
  private ImportView view() {
    return new ImportView(desk.imports().demandsADay());
  }

  /** What it takes depends on what the table is about. */
  Reply open(Call call) {
    var jurisdiction = call.id(JurisdictionId::new);
    var kind = Bodies.read(call, ImportFields::kind);
    var principal = call.within(jurisdiction, ImportRights.toOpen(kind));
    var request =
        new OpenImport.Request(jurisdiction, kind, call.idempotencyKey().orElse(null), null);
    return Outcomes.reply(
        desk.imports().open().open(call.caller(), principal, request),
        view()::opened,
        opened -> "/v1/imports/" + opened.made().id());
  }

  Reply list(Call call) {
    var id = call.id(JurisdictionId::new);
    var paging = Paging.of(call);
    return switch (desk.imports().show().of(call.principal(), id)) {
      case Outcome.Found<List<Import>>(var all) ->
          paging.listed(paging.within(all), "imports", view()::of, Map.of());
      case Outcome<List<Import>> other -> Outcomes.reply(other, none -> Map.of());
    };
  }

  /** The heading and an example, as a spreadsheet opens it: the same for everybody. */
  static Reply template(Call call) {
    var kind = call.id(ImportDesk::kind);
    var name = Coded.code(kind) + ".csv";
    return new Reply.Text(
        "text/csv; charset=utf-8",
        TableTemplate.csv(kind),
        Map.of("Content-Disposition", "attachment; filename=\"" + name + "\""));
  }

  private static ImportKind kind(String code) {
    return Coded.find(ImportKind.class, code)
        .orElseThrow(() -> new IllegalArgumentException("no table has this kind"));
  }

  Reply show(Call call) {
    var id = call.id(ImportId::parse);
    return Outcomes.reply(desk.imports().show().one(call.principal(), id), view()::of);
  }

  Reply problems(Call call) {
    var id = call.id(ImportId::parse);
    var paging = Paging.of(call);
    return switch (desk.imports()
        .show()
        .problems(call.principal(), id, paging.place(), paging.limit())) {
      case Outcome.Found<BadLines>(BadLines(var of, var lines)) ->
          paging.listed(lines, "lines", ImportView::line, ImportView.above(of));
      case Outcome<BadLines> other -> Outcomes.reply(other, none -> Map.of());
    };
  }

  /** Those that alerts do not reach, or not yet, and how many there are of each kind. */
  Reply addresses(Call call) {
    var id = call.id(ImportId::parse);
    var paging = Paging.of(call);
    var now = desk.clock().instant();
    return switch (desk.imports().addresses().show(call.principal(), id)) {
      case Outcome.Found<ImportedAddresses>(var all) ->
          paging.listed(
              paging.within(all.unconfirmed()),
              "addresses",
              asked -> AddressesView.of(asked, now),
              AddressesView.above(all));
      case Outcome<ImportedAddresses> other -> Outcomes.reply(other, none -> Map.of());
    };
  }

  Reply table(Call call) {
    var id = call.id(ImportId::parse);
    return Outcomes.reply(desk.imports().show().table(call.principal(), id), ImportView::link);
  }

  /** Whether a table says that letters were answered decides which right it takes. */
  Reply start(Call call) {
    var id = call.id(ImportId::parse);
    var lines = Bodies.read(call, ImportFields::lines);
    var principal =
        desk.imports().show().one(call.principal(), id) instanceof Outcome.Found<Import>(var found)
            ? call.within(id.jurisdiction(), ImportRights.toStart(found))
            : call.principal();
    return Outcomes.reply(
        desk.imports().start().start(call.caller(), principal, id, lines, call.expected()),
        view()::of);
  }

  Reply stop(Call call) {
    var id = call.id(ImportId::parse);
    return Outcomes.reply(desk.imports().stop().stop(call.principal(), id), view()::of);
  }

  Reply subscribe(Call call) {
    var id = call.id(ImportId::parse);
    return Outcomes.reply(
        desk.imports().subscribe().subscribe(call.caller(), call.principal(), id), view()::of);
  }
}
