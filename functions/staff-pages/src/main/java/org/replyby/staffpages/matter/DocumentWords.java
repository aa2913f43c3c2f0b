package org.replyby.staffpages.matter;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.replyby.alerts.plan.CityTime;
import org.replyby.model.Coded;
import org.replyby.model.Document;
import org.replyby.model.Letter;
import org.replyby.model.Subpoena;

/** A letter or a subpoena in words. */
public final class DocumentWords {
  private DocumentWords() {}

  public static MatterPage.Document of(Document document) {
    var voided = document.voided();
    return new MatterPage.Document(
        document.id().toString(),
        switch (document) {
          case Letter letter -> say("matter.letter-from", letter.from().office());
          case Subpoena subpoena -> say("matter.subpoena-from", subpoena.from().office());
        },
        switch (document) {
          case Letter letter -> facts(letter);
          case Subpoena subpoena -> facts(subpoena);
        },
        document.demand(),
        voided == null ? null : voided.why());
  }

  /** With the day that it bears, or on which it came. */
  public static String title(Document document) {
    var day =
        switch (document) {
          case Letter letter ->
              letter.datedOn() == null ? letter.arrival().firstReceivedOn() : letter.datedOn();
          case Subpoena subpoena -> subpoena.issuedOn();
        };
    var what = of(document).what();
    return day == null ? what : say("matter.paper-of-day", what, CityTime.date(day));
  }

  private static List<String> facts(Letter letter) {
    var facts = new ArrayList<String>();
    facts.add(
        letter.datedOn() == null
            ? say("matter.not-dated")
            : say("matter.dated", CityTime.day(letter.datedOn())));
    var received = letter.arrival().firstReceivedOn();
    var came = Coded.code(letter.arrival().came());
    facts.add(
        received == null
            ? say("matter.nobody-knows-when-received", came)
            : say("matter.received-by", CityTime.day(received), came));
    if (!letter.consequences().isEmpty()) {
      facts.add(
          say(
              "matter.it-threatens",
              letter.consequences().stream()
                  .sorted()
                  .map(c -> Coded.code(c).replace('-', ' '))
                  .collect(Collectors.joining(", "))));
    }
    letter
        .grants()
        .forEach(
            g ->
                facts.add(
                    say(
                        "matter.grant-at-stake",
                        g.awardNumber(),
                        g.program(),
                        String.valueOf(g.fiscalYear()),
                        g.amount().toPlainString())));
    return facts;
  }

  private static List<String> facts(Subpoena subpoena) {
    var facts = new ArrayList<String>();
    facts.add(Coded.code(subpoena.kind()).replace('-', ' '));
    facts.add(say("matter.issued", CityTime.day(subpoena.issuedOn())));
    var served = subpoena.servedOn();
    facts.add(
        served == null
            ? say("matter.nobody-knows-when-served")
            : say("matter.served", CityTime.day(served)));
    return facts;
  }
}
