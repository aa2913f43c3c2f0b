package org.replyby.staffpages.exports;

import static org.replyby.staffpages.words.PageTexts.say;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.replyby.alerts.plan.CityTime;
import org.replyby.model.exports.Export;
import org.replyby.model.exports.ExportId;
import org.replyby.model.exports.ExportState;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.exporting.ShowExport.Shown;

/** Shows whether a matter's file is written, and fetches it. */
public record ExportScreen(Desk desk, Templates templates, Notices notices) {
  private static final long KILOBYTE = 1024;

  public Answer show(Turn turn) {
    var id = turn.id(ExportId::parse);
    var ended = new Ended(notices, turn.frame());
    return ended.page(
        desk.exports().show().one(turn.principal(), id),
        shown ->
            ended.page(
                desk.showMatter().jurisdiction(turn.asker(), id.jurisdiction()),
                file -> page(turn, shown, file)));
  }

  /** The browser fetches the file from where it is; one that is not there has its page. */
  public Answer content(Turn turn) {
    var id = turn.id(ExportId::parse);
    return new Ended(notices, turn.frame())
        .page(
            desk.exports().show().one(turn.principal(), id),
            shown ->
                Answer.seeOther(
                    shown.link() == null ? "/exports/" + id : shown.link().url().toString()));
  }

  private Answer page(Turn turn, Shown shown, JurisdictionFile file) {
    var export = shown.export();
    var matter = "/matters/" + export.id().matter();
    var page =
        new ExportPage(
            export.id().toString(),
            List.of(new Crumb(matter, say("files.the-matter"))),
            state(shown),
            look(shown),
            facts(export, file.jurisdiction().zone()),
            export.state() instanceof ExportState.Waiting,
            shown.link() != null,
            matter + "/exports/new");
    var frame = turn.frame().titled(say("exports.the-whole-matter")).of(file.jurisdiction().name());
    return Answer.html(200, templates.render("export", frame, page));
  }

  private static String state(Shown shown) {
    return switch (shown.export().state()) {
      case ExportState.Waiting waiting -> say("exports.waiting");
      case ExportState.Ready ready when shown.link() == null -> say("exports.deleted");
      case ExportState.Ready ready -> say("exports.ready");
      case ExportState.Failed(var at, var why) ->
          switch (why) {
            case TOO_LONG -> say("exports.failed.too-long");
            case UNREADABLE -> say("exports.failed.unreadable");
            case ALTERED -> say("exports.failed.altered");
            case FAULT -> say("exports.failed.fault");
          };
    };
  }

  private static String look(Shown shown) {
    return switch (shown.export().state()) {
      case ExportState.Waiting waiting -> "due-soon";
      case ExportState.Ready ready -> shown.link() == null ? "due-soon" : "calm";
      case ExportState.Failed failed -> "late";
    };
  }

  private static List<String> facts(Export export, ZoneId zone) {
    var facts = new ArrayList<String>();
    facts.add(say(export.withoutPrivileged() ? "exports.leaves-out" : "exports.includes"));
    facts.add(say("exports.asked-at", CityTime.full(export.entered().at(), zone)));
    if (export.state() instanceof ExportState.Ready ready) {
      facts.add(say("exports.until", CityTime.full(ready.until(), zone)));
      facts.add(say("exports.papers", ready.papers()));
      facts.add(say("files.size", (ready.bytes() + KILOBYTE - 1) / KILOBYTE));
      facts.add(say("files.fingerprint", ready.sha256()));
    }
    return facts;
  }
}
