package org.replyby.staffpages.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.replyby.alerts.plan.CityTime;
import org.replyby.model.Coded;
import org.replyby.model.Document;
import org.replyby.model.Letter;
import org.replyby.model.Subpoena;

/** A letter or a subpoena in words. */
final class DocumentWords {
  private DocumentWords() {}

  static MatterPage.Document of(Document document) {
    var voided = document.voided();
    return new MatterPage.Document(
        document.id().toString(),
        switch (document) {
          case Letter letter -> "Letter from " + letter.from().office();
          case Subpoena subpoena -> "Subpoena from " + subpoena.from().office();
        },
        switch (document) {
          case Letter letter -> facts(letter);
          case Subpoena subpoena -> facts(subpoena);
        },
        document.demand(),
        voided == null ? null : voided.why());
  }

  private static List<String> facts(Letter letter) {
    var facts = new ArrayList<String>();
    facts.add(letter.datedOn() == null ? "Not dated" : "Dated " + CityTime.day(letter.datedOn()));
    var received = letter.arrival().firstReceivedOn();
    facts.add(
        (received == null
                ? "Nobody knows when it was received"
                : "Received " + CityTime.day(received))
            + ", by "
            + Coded.code(letter.arrival().came()));
    if (!letter.consequences().isEmpty()) {
      facts.add(
          "It threatens: "
              + letter.consequences().stream()
                  .sorted()
                  .map(c -> Coded.code(c).replace('-', ' '))
                  .collect(Collectors.joining(", ")));
    }
    letter
        .grants()
        .forEach(
            g ->
                facts.add(
                    "Grant at stake: %s, %s, fiscal year %d, $%s"
                        .formatted(
                            g.awardNumber(),
                            g.program(),
                            g.fiscalYear(),
                            g.amount().toPlainString())));
    return facts;
  }

  private static List<String> facts(Subpoena subpoena) {
    var facts = new ArrayList<String>();
    facts.add(Coded.code(subpoena.kind()).replace('-', ' '));
    facts.add("Issued " + CityTime.day(subpoena.issuedOn()));
    var served = subpoena.servedOn();
    facts.add(
        served == null ? "Nobody knows when it was served" : "Served " + CityTime.day(served));
    return facts;
  }
}
