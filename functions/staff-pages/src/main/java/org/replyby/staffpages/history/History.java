package org.replyby.staffpages.history;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.replyby.alerts.plan.CityTime;
import org.replyby.model.DocketId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Matter;
import org.replyby.model.Right;
import org.replyby.model.chain.DocketEntry;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Turn;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Page;

/**
 * The changes of a city or of a matter, the newest first. {@code issuer} is whose subjects their
 * dockets name. A page takes the lines, and the members whose names they need.
 */
public record History(Desk desk, String issuer) {
  /** A page has so many lines of the docket. */
  static final int LINES = 100;

  /** The newest changes that are wanted, of the last 100 of the city. */
  public List<HistoryLine> newest(
      Turn turn, JurisdictionFile file, Predicate<DocketEntry> wanted, int most) {
    var docket = file.docket();
    return lines(turn, docket.id(), docket.entries(), LINES).stream()
        .filter(wanted)
        .limit(most)
        .map(shown(turn, file))
        .toList();
  }

  /** The newest changes of a matter of the city. */
  public List<HistoryLine> newest(Turn turn, JurisdictionFile file, Matter matter, int most) {
    return lines(turn, matter.id(), matter.entries(), most).stream()
        .map(shown(turn, file))
        .toList();
  }

  /** The 100 changes of a docket of the city that end with this one, those that are wanted. */
  List<HistoryLine> endingWith(
      Turn turn, JurisdictionFile file, DocketId id, long last, Predicate<DocketEntry> wanted) {
    return lines(turn, id, last, LINES).stream().filter(wanted).map(shown(turn, file)).toList();
  }

  private Function<DocketEntry, HistoryLine> shown(Turn turn, JurisdictionFile file) {
    var id = file.jurisdiction().id();
    var people = people(turn, id);
    var words = HistoryWords.of(file);
    return line ->
        new HistoryLine(
            CityTime.full(line.at(), words.zone()),
            HistoryWords.what(line),
            people.name(line.by()),
            words.details(line));
  }

  /** The people of a city: one read, of its members. */
  public People people(Turn turn, JurisdictionId id) {
    var looker = turn.asker().within(Right.LOOK);
    return People.of(issuer, looker.subject(), desk.showMembers().of(looker, id));
  }

  /** The lines are read from a place on, so that no earlier one is read. */
  private List<DocketEntry> lines(Turn turn, DocketId id, long last, int atMost) {
    var before = Math.max(0, last - atMost);
    var looker = turn.asker().within(Right.LOOK);
    var after = before == 0 ? null : Long.toString(before);
    var most = Math.toIntExact(last - before);
    if (most == 0) {
      return List.of();
    }
    return desk.showPages().entries(looker, id, after, most)
            instanceof Outcome.Found<Page<DocketEntry>>(var page)
        ? page.items().reversed()
        : List.of();
  }
}
