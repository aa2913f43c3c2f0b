package org.replyby.staffpages.imports;

import static org.replyby.staffpages.words.PageTexts.counted;
import static org.replyby.staffpages.words.PageTexts.number;
import static org.replyby.staffpages.words.PageTexts.say;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.texts.Fact;
import org.replyby.model.Right;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportKind;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.officials.AddressWords;
import org.replyby.staffpages.officials.OfficialsPage;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.importing.AddressStanding;
import org.replyby.usecases.importing.ImportedAddresses;

/**
 * What became of the addresses of a table of officials: how many are in each state, and those that
 * alerts do not reach yet, of which {@code more} are not shown. {@code asked} says how many were
 * asked, and is empty before all were.
 */
public record AddressLines(
    String asked, List<Fact> counts, List<Row> rows, String more, String officials) {
  private static final int MOST = 100;

  public AddressLines {
    counts = List.copyOf(counts);
    rows = List.copyOf(rows);
  }

  /** An address that alerts do not reach, and whose it is. */
  public record Row(String official, String name, String address, OfficialsPage.Mark state) {}

  /** Null where no official is on record yet, and for whoever does not keep their addresses. */
  static @Nullable AddressLines of(Turn turn, JurisdictionFile file, Import one) {
    var recording = one.recording();
    var city = file.jurisdiction();
    if (one.kind() != ImportKind.OFFICIALS
        || recording == null
        || !recording.isEnded()
        || recording.succeeded() == 0
        || !turn.asker().within(Right.ADMINISTER).mayAct(city.id())) {
      return null;
    }
    var now = turn.now();
    return of(
        ImportedAddresses.of(one, file, now),
        now,
        city.zone(),
        "/cities/" + city.id() + "/officials");
  }

  static AddressLines of(ImportedAddresses all, Instant now, ZoneId zone, String officials) {
    var run = all.of().subscribing();
    var unconfirmed = all.unconfirmed();
    var more = unconfirmed.size() - MOST;
    return new AddressLines(
        run == null || !run.isEnded() ? "" : counted("imports.subscribed", all.asked().size()),
        List.of(
            count(say("imports.not-asked"), all.notAsked()),
            count(say("imports.waiting"), all.count(AddressStanding.WAITING)),
            count(say("imports.confirmed"), all.count(AddressStanding.CONFIRMED)),
            count(say("imports.unreached"), all.count(AddressStanding.UNREACHED))),
        unconfirmed.stream().limit(MOST).map(asked -> row(asked, now, zone)).toList(),
        more <= 0 ? "" : counted("imports.more-addresses", more),
        officials);
  }

  private static Fact count(String name, int number) {
    return new Fact(name, number(number));
  }

  private static Row row(ImportedAddresses.Asked asked, Instant now, ZoneId zone) {
    return new Row(
        asked.official().id().toString(),
        asked.official().name(),
        asked.subscription().address().endpoint(),
        AddressWords.of(asked.subscription(), now, zone).state());
  }
}
