package org.replyby.staffpages.officials;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Official;
import org.replyby.model.Right;
import org.replyby.model.Subscription;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Turn;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.subscribing.Addresses;

/**
 * The same addresses in other cities whose officials the visitor keeps; no other city is looked at.
 * An operator, who sees all cities, is told of none: that would read every city.
 */
record Elsewhere(Desk desk) {
  /** One query each. */
  private static final int MOST_CITIES = 20;

  List<String> sentences(Turn turn, Official official) {
    var keeps = turn.asker().within(Right.ADMINISTER);
    var mine = official.subscriptions().stream().filter(Subscription::isOnSns).toList();
    if (mine.isEmpty()) {
      return List.of();
    }
    var others =
        keeps.jurisdictions().stream()
            .filter(j -> !j.equals(official.id().jurisdiction()))
            .sorted()
            .toList();
    var found = new ArrayList<String>();
    others.stream()
        .limit(MOST_CITIES)
        .flatMap(j -> file(turn, j))
        .forEach(f -> found.addAll(in(f, mine)));
    if (others.size() > MOST_CITIES) {
      found.add(say("officials.only-of-your-other", MOST_CITIES, others.size()));
    }
    return found;
  }

  private Stream<JurisdictionFile> file(Turn turn, JurisdictionId id) {
    return desk.showMatter().jurisdiction(turn.asker().within(Right.ADMINISTER), id)
            instanceof Outcome.Found<JurisdictionFile>(var file)
        ? Stream.of(file)
        : Stream.empty();
  }

  private static List<String> in(JurisdictionFile file, List<Subscription> mine) {
    return file.officials().stream()
        .flatMap(
            o ->
                o.subscriptions().stream()
                    .filter(Subscription::isOnSns)
                    .filter(
                        s -> mine.stream().anyMatch(m -> Addresses.same(m.address(), s.address())))
                    .map(
                        s ->
                            say(
                                "officials.is-also-an-address",
                                s.address().endpoint(),
                                o.name(),
                                o.role(),
                                file.jurisdiction().name())))
        .toList();
  }
}
