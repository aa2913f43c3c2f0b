package org.replyby.staffpages.city;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.replyby.model.Coded;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.model.Shares;
import org.replyby.model.Sharing;
import org.replyby.staff.Desk;
import org.replyby.staff.sharing.SharingFields;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.ChangeForm;
import org.replyby.staffpages.form.Choice;
import org.replyby.staffpages.form.Control;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.form.FormPage;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.FormBody;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.reading.ShowMatter;

/** What counsel shares of a matter. */
public record SharingForm(Desk desk) {
  private static final int MOST_CAMPAIGNS = 100;
  private static final List<Choice> CHOICES =
      Arrays.stream(Shares.values())
          .map(s -> new Choice(Coded.code(s), CityWords.sees(s)))
          .toList();

  public ChangeForm<Optional<Sharing>, Matter> form() {
    return new ChangeForm<>(
        this::page,
        form ->
            form.text("shares").equals(Coded.code(Shares.NOTHING))
                ? new FormBody(form).texts("shares").json()
                : new FormBody(form).texts("shares", "campaign").json(),
        (turn, fields) -> SharingFields.of(fields),
        (turn, expected, wanted) ->
            desk.campaigns()
                .share()
                .share(turn.principal(), turn.id(MatterId::parse), expected, wanted.orElse(null)),
        (turn, matter) ->
            Answer.seeOther("/cities/" + matter.id().jurisdiction() + "?done=sharing"));
  }

  private Outcome<FormPage> page(Turn turn) {
    var id = turn.id(MatterId::parse);
    var asker = turn.principal();
    if (!(desk.showMatter().head(asker, id) instanceof Outcome.Found<ShowMatter.HeadView>(var view))
        || !(desk.showMatter().jurisdiction(asker, id.jurisdiction())
            instanceof Outcome.Found<JurisdictionFile>(var file))) {
      return new Outcome.Missing<>();
    }
    var matter = view.matter();
    var was = matter.sharing();
    var city = file.jurisdiction();
    return new Outcome.Found<>(
        FormPage.of(
                say("city.what-others-see-of", matter.title()),
                city.name(),
                List.of(
                    new Crumb("/cities/" + city.id(), city.name()),
                    new Crumb("/matters/" + id, matter.title())),
                List.of(
                    Control.radios("shares", say("city.what-others-see"), CHOICES)
                        .value(Coded.code(was == null ? Shares.NOTHING : was.shares())),
                    Control.suggested("campaign", say("city.campaign"), campaigns(asker))
                        .hint(say("city.campaign.hint"))
                        .value(was == null ? null : was.campaign().value())),
                say("common.save"))
            .intro(say("city.others-are-those-who"))
            .tag(Tags.of(matter)));
  }

  /** Which others there are, the page does not say. */
  private List<Choice> campaigns(Principal asker) {
    return desk.listCampaigns().of(asker, null, MOST_CAMPAIGNS).items().stream()
        .map(listed -> new Choice(listed.campaign().id().value(), listed.campaign().name()))
        .toList();
  }
}
