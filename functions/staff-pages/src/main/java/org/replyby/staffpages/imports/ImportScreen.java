package org.replyby.staffpages.imports;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Coded;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.model.imports.ImportKind;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.form.FormScreen;
import org.replyby.staffpages.history.History;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.attaching.FileStore.UploadForm;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.importing.LineProblems;
import org.replyby.usecases.importing.ShowImports;
import org.replyby.usecases.importing.StartImport;

/** Shows an import, and what the visitor can do with it; {@code site} is the pages' origin. */
public record ImportScreen(
    Desk desk, Templates templates, Notices notices, History history, String site) {
  public Answer show(Turn turn) {
    var id = turn.id(ImportId::parse);
    var ended = new Ended(notices, turn.frame());
    return ended.page(
        desk.showMatter().jurisdiction(turn.principal(), id.jurisdiction()),
        file ->
            ended.page(desk.imports().show().one(turn.asker(), id), one -> page(turn, file, one)));
  }

  private Answer page(Turn turn, JurisdictionFile file, Import found) {
    var sent = Sent.of(turn.visit());
    var isComing = sent.isComing(found);
    // While a table is on its way, the page says nothing of the one before.
    var one = isComing ? found.awaiting() : found;
    var form = isComing ? null : form(turn, one);
    var lines = lines(turn, one);
    var city = "/cities/" + one.id().jurisdiction();
    var progress = progress(turn, file, one, sent);
    var shown =
        new ImportPage(
            one.id().toString(),
            List.of(
                new Crumb(city, file.jurisdiction().name()),
                new Crumb(city + "/imports", say("imports.imports"))),
            isComing ? say("imports.file-was-sent") : ImportText.state(one),
            ImportText.look(one, "calm"),
            isComing
                ? List.of(say("imports.checking-takes"))
                : new ImportText(desk.imports().demandsADay(), Buttons.mayStart(turn, one))
                    .says(one, sent.isLate(one)),
            form,
            ImportText.formTitle(one),
            city + "/imports/" + Coded.code(one.kind()) + ".csv",
            progress,
            one.refusal().stream()
                .map(p -> p.column().isEmpty() ? p.problem() : p.column() + ": " + p.problem())
                .toList(),
            SheetOf.of(one, turn.visit(), lines),
            Buttons.of(turn, one),
            hasTable(turn, one),
            AddressLines.of(turn, file, one),
            next(found, isComing));
    var frame = turn.frame().titled(ImportText.title(one.kind())).of(file.jurisdiction().name());
    var answer = Answer.html(200, templates.render("import", frame, shown));
    if (form != null) {
      return answer.leadingTo(desk.attachments().show().origin());
    }
    return progress == null ? answer : progress.refreshing().with(answer);
  }

  /** Null once nothing moves. */
  private @Nullable Progress progress(Turn turn, JurisdictionFile file, Import one, Sent sent) {
    var own = "/imports/" + one.id();
    if (sent.isComing(one)) {
      return Progress.coming(Refreshing.of(turn.visit(), sent.address(own)));
    }
    return one.work().isEmpty()
        ? null
        : Progress.of(
            one,
            file.jurisdiction().zone(),
            turn.now(),
            history.people(turn, one.id().jurisdiction()),
            Refreshing.of(turn.visit(), own));
  }

  private @Nullable UploadForm form(Turn turn, Import one) {
    return desk.imports().open().again(turn.asker(), one, site + "/imports/" + one.id());
  }

  /** A table without problems, of which nothing is on record, is what they sent. */
  private static boolean hasTable(Turn turn, Import one) {
    return ShowImports.hasTable(one.state())
        && ShowImports.seesLines(turn.asker(), one)
        && (one.recording() != null || ImportText.bad(one.checked()) > 0);
  }

  private Page<LineProblems> lines(Turn turn, Import one) {
    var isChecked = one.checked() != null && one.work().isEmpty();
    var after = Trail.of(turn.visit()).place();
    return isChecked
        ? desk.imports().show().problems(turn.asker(), one, after, SheetOf.LINES)
        : new Page<>(List.of(), null);
  }

  private static List<ImportPage.Next> next(Import one, boolean isComing) {
    if (isComing && one.file() != null) {
      return List.of(
          new ImportPage.Next("/imports/" + one.id(), say("imports.see-the-table-before")));
    }
    var recording = one.recording();
    if (recording == null || !recording.isEnded()) {
      return List.of();
    }
    var city = one.id().jurisdiction();
    return one.kind() == ImportKind.LETTERS
        ? List.of(
            new ImportPage.Next("/cities/" + city, say("imports.see-the-matters")),
            new ImportPage.Next("/?city=" + city, say("imports.see-the-deadlines")))
        : List.of(
            new ImportPage.Next("/cities/" + city + "/officials", say("imports.see-officials")));
  }

  /** What the check has found, or what was recorded, as a table with a column more. */
  public Answer table(Turn turn) {
    var id = turn.id(ImportId::parse);
    return new Ended(notices, turn.frame())
        .page(
            desk.imports().show().table(turn.asker(), id),
            link -> Answer.seeOther(link.url().toString()));
  }

  public Answer start(Turn turn) {
    var id = turn.id(ImportId::parse);
    var lines =
        turn.visit().form().text("lines").equals("all")
            ? StartImport.Lines.ALL
            : StartImport.Lines.GOOD;
    return done(
        turn,
        desk.imports()
            .start()
            .start(turn.caller(), turn.asker(), id, lines, FormScreen.expected(turn)));
  }

  public Answer stop(Turn turn) {
    return done(turn, desk.imports().stop().stop(turn.asker(), turn.id(ImportId::parse)));
  }

  public Answer subscribe(Turn turn) {
    var id = turn.id(ImportId::parse);
    return done(turn, desk.imports().subscribe().subscribe(turn.caller(), turn.principal(), id));
  }

  private Answer done(Turn turn, Outcome<Import> outcome) {
    return new Ended(notices, turn.frame())
        .page(outcome, one -> Answer.seeOther("/imports/" + one.id()));
  }
}
