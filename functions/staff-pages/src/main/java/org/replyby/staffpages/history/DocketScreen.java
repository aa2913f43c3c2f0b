package org.replyby.staffpages.history;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.replyby.model.Coded;
import org.replyby.model.DocketHead;
import org.replyby.model.EntryKind;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;
import org.replyby.staffpages.look.Words;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.reading.VerifyDocket;

/**
 * A matter's docket: all of it is checked each time, 500 lines and 500 alerts a request, and 100
 * lines are shown.
 */
public record DocketScreen(Desk desk, Templates templates, Notices notices, History history) {
  private static final String LAST = "last";
  private static final String KIND = "kind";

  /** What the lines of a matter can be about. */
  private static final Map<String, String> KINDS = kinds();

  public Answer show(Turn turn) {
    var id = turn.id(MatterId::parse);
    var ended = new Ended(notices, turn.frame());
    return ended.page(
        desk.verifyDocket().verify(turn.principal(), id),
        verdict ->
            ended.page(
                desk.showMatter().jurisdiction(turn.principal(), id.jurisdiction()),
                file -> page(turn, id, verdict, file)));
  }

  private Answer page(Turn turn, MatterId id, VerifyDocket.Verdict verdict, JurisdictionFile file) {
    var head = verdict.head();
    var title = title(head);
    var kind = turn.visit().query().getOrDefault(KIND, "");
    var last = last(turn, head.entries());
    var before = last - History.LINES;
    var fault = verdict.fault();
    var address = "/matters/" + id;
    var shown =
        new DocketPage(
            List.of(new Crumb(address, title)),
            head.entries(),
            head.lastHash(),
            fault == null ? null : say("history.entry-fault", fault.sequence(), fault.what()),
            verdict.withheld(),
            KINDS,
            kind,
            history.endingWith(
                turn,
                file,
                id,
                last,
                line -> kind.isEmpty() || Coded.code(line.kind()).equals(kind)),
            before > 0
                ? address + "/docket?" + LAST + "=" + before + "&" + KIND + "=" + kind
                : null);
    var frame = turn.frame().titled(say("common.docket")).of(file.jurisdiction().name());
    return Answer.html(200, templates.render("docket", frame, shown));
  }

  private static String title(DocketHead head) {
    return head instanceof Matter matter ? matter.title() : head.id().toString();
  }

  private static long last(Turn turn, long all) {
    var asked = turn.visit().query().getOrDefault(LAST, "");
    return asked.matches("[0-9]{1,8}") ? Math.min(all, Long.parseLong(asked)) : all;
  }

  private static Map<String, String> kinds() {
    var kinds = new TreeMap<String, String>();
    for (var kind : EntryKind.values()) {
      if (kind.compareTo(EntryKind.JURISDICTION_OPENED) < 0) {
        var code = Coded.code(kind);
        kinds.put(code, Words.capital(code.replace('-', ' ')));
      }
    }
    return kinds;
  }
}
