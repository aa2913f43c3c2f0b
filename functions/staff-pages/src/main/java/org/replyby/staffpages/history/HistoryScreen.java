package org.replyby.staffpages.history;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import org.replyby.model.JurisdictionId;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.docket.JurisdictionFile;

/** Everything that changed in a city, in pages. Four queries. */
public record HistoryScreen(Desk desk, Templates templates, Notices notices, History history) {
  private static final String LAST = "last";

  public Answer show(Turn turn) {
    var id = turn.id(JurisdictionId::new);
    return new Ended(notices, turn.frame())
        .page(desk.showMatter().jurisdiction(turn.principal(), id), file -> page(turn, file));
  }

  private Answer page(Turn turn, JurisdictionFile file) {
    var city = file.jurisdiction();
    var id = city.id();
    var address = "/cities/" + city.id();
    var last = last(turn, file);
    var before = last - History.LINES;
    var shown =
        new HistoryPage(
            List.of(new Crumb("/cities", say("common.cities")), new Crumb(address, city.name())),
            history.endingWith(turn, file, id, last, line -> true),
            before > 0 ? address + "/history?" + LAST + "=" + before : null);
    var frame = turn.frame().titled(say("common.what-changed")).of(city.name());
    return Answer.html(200, templates.render("changes", frame, shown));
  }

  /** The newest line of the page; what cannot be one leads to the first page. */
  private static long last(Turn turn, JurisdictionFile file) {
    var asked = turn.visit().query().getOrDefault(LAST, "");
    var all = file.docket().entries();
    return asked.matches("[0-9]{1,8}") ? Math.min(all, Long.parseLong(asked)) : all;
  }
}
