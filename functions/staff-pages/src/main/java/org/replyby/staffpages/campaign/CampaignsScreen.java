package org.replyby.staffpages.campaign;

import static org.replyby.staffpages.words.PageTexts.counted;
import static org.replyby.staffpages.words.PageTexts.say;

import org.replyby.staff.Desk;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;

/** Lists the campaigns that the visitor can see: one query for each city, and one read. */
public record CampaignsScreen(Desk desk, Templates templates) {
  private static final int LIMIT = 100;
  private static final String AFTER = "after";

  public Answer show(Turn turn) {
    var page = desk.listCampaigns().of(turn.principal(), turn.visit().query().get(AFTER), LIMIT);
    var shown =
        new CampaignsPage(
            page.items().stream()
                .map(
                    listed ->
                        new CampaignsPage.Listed(
                            listed.campaign().id().value(),
                            listed.campaign().name(),
                            counted("campaign.number-of-matters", listed.matters())))
                .toList(),
            page.next() == null ? null : "/campaigns?" + AFTER + "=" + page.next());
    return Answer.html(
        200, templates.render("campaigns", turn.frame().titled(say("common.campaigns")), shown));
  }
}
