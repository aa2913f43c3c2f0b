package org.replyby.staffpages.demand;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.Optional;
import org.replyby.alerts.plan.CityTime;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Letter;
import org.replyby.model.MatterId;
import org.replyby.model.Official;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.look.Choice;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.reading.ShowMatter;

/** Letters and attorneys to choose from; none if the city or the matter is not known yet. */
record Lists(Desk desk, Turn turn) {
  List<Choice> letters(String matter) {
    if (matter.isEmpty()) {
      return List.of();
    }
    var found = desk.showMatter().whole(turn.principal(), id(matter));
    if (!(found instanceof Outcome.Found<ShowMatter.MatterView>(var view))) {
      throw new Turn.Lost();
    }
    return view.documents().stream()
        .filter(document -> document.voided() == null)
        .filter(Letter.class::isInstance)
        .map(Letter.class::cast)
        .map(letter -> new Choice(letter.id().toString(), words(letter)))
        .toList();
  }

  private static MatterId id(String matter) {
    try {
      return MatterId.parse(matter);
    } catch (IllegalArgumentException notAnId) {
      throw new Turn.Lost(notAnId);
    }
  }

  private static String words(Letter letter) {
    var dated = letter.datedOn();
    return say(
        "common.letter-from",
        letter.from().office(),
        dated == null ? say("common.not-dated") : say("common.dated", CityTime.day(dated)));
  }

  List<Choice> counsel(DemandForm<?> kind, Form form, List<Choice> cities) {
    return kind.asksWhoMayBeTold()
        ? city(form, cities).map(this::attorneys).orElse(List.of())
        : List.of();
  }

  private static Optional<String> city(Form form, List<Choice> cities) {
    if (form.has("jurisdiction")) {
      return Optional.of(form.text("jurisdiction"));
    }
    return cities.size() == 1 ? Optional.of(cities.getFirst().code()) : Optional.empty();
  }

  private List<Choice> attorneys(String city) {
    if (!JurisdictionId.isValid(city)) {
      return List.of();
    }
    return desk.showMatter().jurisdiction(turn.principal(), new JurisdictionId(city))
            instanceof Outcome.Found<JurisdictionFile>(var file)
        ? file.officials().stream()
            .filter(Official::attorney)
            .map(o -> new Choice(o.id().toString(), o.name()))
            .toList()
        : List.of();
  }
}
