package org.replyby.staffpages.city;

import static org.replyby.staffpages.words.PageTexts.say;

import org.replyby.staff.Desk;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.Choice;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;

/** Shows the visitor's cities, or leads to the only one. One request, for their names. */
public record CitiesScreen(Desk desk, Templates templates) {
  private static final int LIMIT = 100;
  private static final String AFTER = "after";

  public Answer show(Turn turn) {
    var principal = turn.principal();
    if (!principal.everywhere() && principal.jurisdictions().size() == 1) {
      return Answer.seeOther("/cities/" + principal.jurisdictions().iterator().next());
    }
    var page = desk.showLists().jurisdictions(principal, turn.visit().query().get(AFTER), LIMIT);
    var shown =
        new CitiesPage(
            page.items().stream().map(j -> new Choice(j.id().value(), j.shown())).toList(),
            page.next() == null ? null : "/cities?" + AFTER + "=" + page.next());
    return Answer.html(
        200, templates.render("cities", turn.frame().titled(say("common.cities")), shown));
  }
}
