package org.replyby.staffpages.imports;

import static org.replyby.staffpages.words.PageTexts.say;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.replyby.alerts.plan.CityTime;
import org.replyby.model.Coded;
import org.replyby.model.JurisdictionId;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportKind;
import org.replyby.staff.Desk;
import org.replyby.staff.importing.TableTemplate;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.Choice;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.importing.ImportRights;
import org.replyby.usecases.importing.OpenImport;

/** Shows the imports of a city, and begins one: a query each for the city and its imports. */
public record ImportsScreen(Desk desk, Templates templates, Notices notices) {
  private static final String KIND = "kind";
  private static final String KEY = "key";

  public Answer list(Turn turn) {
    var id = turn.id(JurisdictionId::new);
    var ended = new Ended(notices, turn.frame());
    return ended.page(
        desk.showMatter().jurisdiction(turn.principal(), id),
        file ->
            ended.page(desk.imports().show().of(turn.asker(), id), all -> list(turn, file, all)));
  }

  private Answer list(Turn turn, JurisdictionFile file, List<Import> all) {
    var city = file.jurisdiction();
    var kinds =
        Arrays.stream(ImportKind.values())
            .filter(kind -> mayOpen(turn, city.id(), kind))
            .map(kind -> new Choice(Coded.code(kind), ImportText.title(kind)))
            .toList();
    var crumbs =
        List.of(
            new Crumb("/cities", say("common.cities")),
            new Crumb("/cities/" + city.id(), city.name()));
    var shown =
        new ImportsPage(
            city.id().value(),
            crumbs,
            turn.visit().requestId(),
            kinds,
            all.stream().map(one -> row(one, city.zone())).toList());
    var frame = turn.frame().titled(say("imports.imports")).of(city.name());
    return Answer.html(200, templates.render("imports", frame, shown));
  }

  private static boolean mayOpen(Turn turn, JurisdictionId city, ImportKind kind) {
    return turn.asker().within(ImportRights.toOpen(kind)).mayAct(city);
  }

  private static ImportsPage.Row row(Import one, ZoneId zone) {
    return new ImportsPage.Row(
        one.id().toString(),
        ImportText.kind(one.kind()),
        CityTime.full(one.at(), zone),
        ImportText.mark(one),
        ImportText.look(one, "done"),
        ImportText.state(one));
  }

  /** Sent again, the form leads to the same import. */
  public Answer open(Turn turn) {
    var form = turn.visit().form();
    var kind = kind(form.text(KIND));
    var key = form.has(KEY) ? form.text(KEY) : turn.visit().requestId();
    var request = new OpenImport.Request(turn.id(JurisdictionId::new), kind, key, null);
    return new Ended(notices, turn.frame())
        .page(
            desk.imports().open().open(turn.caller(), turn.asker(), request),
            opened -> Answer.seeOther("/imports/" + opened.made().id()));
  }

  /** The heading and an example, as a spreadsheet opens it. */
  public Answer template(ImportKind kind) {
    var csv = TableTemplate.csv(kind);
    return Answer.of("text/csv; charset=utf-8", () -> csv.getBytes(StandardCharsets.UTF_8))
        .with("Content-Disposition", "attachment; filename=\"" + Coded.code(kind) + ".csv\"");
  }

  private static ImportKind kind(String code) {
    return Arrays.stream(ImportKind.values())
        .filter(kind -> Coded.code(kind).equals(code))
        .findFirst()
        .orElseThrow(Turn.Lost::new);
  }
}
