package org.replyby.staffpages.imports;

import static org.replyby.staffpages.words.PageTexts.counted;
import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import org.replyby.model.Right;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportKind;
import org.replyby.staffpages.Turn;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.importing.ImportRights;

/** What the visitor can do with an import now. */
final class Buttons {
  private Buttons() {}

  static List<ImportPage.Button> of(Turn turn, Import one) {
    return switch (one.state()) {
      case CHECKED -> start(turn, one);
      case RUNNING ->
          List.of(new ImportPage.Button("stop", say("imports.stop-here"), "", "", false));
      case DONE, STOPPED -> subscribe(turn, one);
      case WAITING, CHECKING, REFUSED -> List.of();
    };
  }

  private static List<ImportPage.Button> start(Turn turn, Import one) {
    var checked = one.checked();
    if (checked == null || checked.good() == 0 || !mayStart(turn, one)) {
      return List.of();
    }
    var isAll = checked.bad() == 0;
    var words =
        isAll
            ? counted("imports.record-all", checked.good())
            : counted("imports.record-good", checked.good());
    return List.of(
        new ImportPage.Button("start", words, isAll ? "all" : "good", Tags.of(one), isAll));
  }

  static boolean mayStart(Turn turn, Import one) {
    return turn.asker().within(ImportRights.toStart(one)).mayAct(one.id().jurisdiction());
  }

  private static List<ImportPage.Button> subscribe(Turn turn, Import one) {
    var recording = one.recording();
    var checked = one.checked();
    var may = turn.asker().within(Right.ADMINISTER).mayAct(one.id().jurisdiction());
    if (one.kind() != ImportKind.OFFICIALS
        || one.subscribing() != null
        || recording == null
        || recording.succeeded() == 0
        || checked == null
        || checked.addresses() == 0
        || !may) {
      return List.of();
    }
    return List.of(
        new ImportPage.Button(
            "subscribe", counted("imports.subscribe", checked.addresses()), "", "", true));
  }
}
