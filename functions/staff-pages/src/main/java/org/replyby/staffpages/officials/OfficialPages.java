package org.replyby.staffpages.officials;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.SubscriptionId;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.Choice;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.form.FormPage;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;

/** What the forms about officials read: one query of the city. */
record OfficialPages(Desk desk) {
  /** A form about a city's officials. */
  Outcome<FormPage> ofCity(Turn turn, Function<JurisdictionFile, FormPage> page) {
    return desk.showMatter().jurisdiction(turn.principal(), turn.id(JurisdictionId::new))
            instanceof Outcome.Found<JurisdictionFile>(var file)
        ? new Outcome.Found<>(page.apply(file))
        : new Outcome.Missing<>();
  }

  /** A form about an official who has not retired. */
  Outcome<FormPage> of(Turn turn, BiFunction<Official, JurisdictionFile, FormPage> page) {
    return of(turn, turn.id(OfficialId::parse), page);
  }

  /** A form about an address of an official. */
  Outcome<FormPage> ofAddress(Turn turn, BiFunction<Official, JurisdictionFile, FormPage> page) {
    var id = turn.id(SubscriptionId::parse);
    return of(turn, id.official(), page);
  }

  private Outcome<FormPage> of(
      Turn turn, OfficialId id, BiFunction<Official, JurisdictionFile, FormPage> page) {
    return desk.showMatter().jurisdiction(turn.principal(), id.jurisdiction())
            instanceof Outcome.Found<JurisdictionFile>(var file)
        ? file.official(id)
            .<Outcome<FormPage>>map(official -> new Outcome.Found<>(page.apply(official, file)))
            .orElseGet(Outcome.Missing::new)
        : new Outcome.Missing<>();
  }

  /** The pages above a form about an official. */
  static List<Crumb> crumbs(Official official, JurisdictionFile file) {
    var city = "/cities/" + file.jurisdiction().id();
    return List.of(
        new Crumb(city, file.jurisdiction().name()),
        new Crumb(city + "/officials", say("common.officials")),
        new Crumb("/officials/" + official.id(), official.name()));
  }

  /** All other officials, to choose who hears in place of one. */
  static List<Choice> others(Official official, JurisdictionFile file) {
    return file.officials().stream()
        .filter(o -> !o.id().equals(official.id()))
        .map(
            o ->
                new Choice(
                    o.id().toString(),
                    o.isReachable()
                        ? o.name() + ", " + o.role()
                        : say("officials.no-confirmed-address", o.name(), o.role())))
        .toList();
  }
}
