package org.replyby.staff.dossier.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.CityTime;
import org.replyby.model.Coded;
import org.replyby.model.Document;
import org.replyby.model.Letter;
import org.replyby.model.Part;
import org.replyby.model.Subpoena;

/** What was demanded, by whom, and when. */
final class DemandSection {
  private DemandSection() {}

  static void write(Html html, ReportFacts facts) {
    html.line("h2", "What was demanded");
    if (facts.documents().isEmpty()) {
      html.line("p", "No letter and no subpoena is on record.");
    }
    facts.documents().stream()
        .sorted(Comparator.comparing((Document d) -> d.entered().at()))
        .forEach(document -> write(html, facts, document));
  }

  private static void write(Html html, ReportFacts facts, Document document) {
    html.line("h3", title(document));
    var voided = document.voided();
    if (voided != null) {
      html.line("p", "Void since " + facts.at(voided.entered().at()) + ". Reason: " + voided.why());
    }
    html.list("ul", lines(document, facts));
    html.line("p", "What it asks for, in its own words:");
    html.raw("<blockquote><pre>" + html.escaped(document.demand()) + "</pre></blockquote>");
  }

  private static String title(Document document) {
    return switch (document) {
      case Letter letter -> "Letter from " + letter.from().office();
      case Subpoena subpoena -> "Subpoena from " + subpoena.from().office();
    };
  }

  private static List<String> lines(Document document, ReportFacts facts) {
    var lines = new ArrayList<String>();
    var signed = document.from().signatory();
    if (signed != null) {
      lines.add("Signed by " + signed);
    }
    lines.addAll(
        switch (document) {
          case Letter letter -> lines(letter);
          case Subpoena subpoena -> lines(subpoena);
        });
    document.parts().stream().filter(part -> part.what() != null).forEach(p -> add(lines, p));
    lines.add(
        "Recorded %s by %s, as %s"
            .formatted(
                facts.at(document.entered().at()), document.entered().by(), document.id().name()));
    return lines;
  }

  private static void add(List<String> lines, Part part) {
    lines.add("One of the things that it asks for: " + part.what());
  }

  private static List<String> lines(Letter letter) {
    var lines = new ArrayList<String>();
    lines.add("Addressed to " + letter.addressee());
    lines.add(letter.datedOn() == null ? "Not dated" : "Dated " + CityTime.day(letter.datedOn()));
    addDay(lines, "Made public ", letter.announcedOn());
    addDay(lines, "Mailed ", letter.arrival().mailedOn());
    var by = ", by " + words(letter.arrival().came());
    var received = letter.arrival().receivedOn();
    received.forEach(day -> lines.add("Received " + CityTime.day(day) + by));
    if (received.isEmpty()) {
      lines.add("Nobody knows when it was received" + by);
    }
    if (!letter.consequences().isEmpty()) {
      lines.add(
          "It threatens: "
              + letter.consequences().stream()
                  .sorted()
                  .map(DemandSection::words)
                  .collect(Collectors.joining(", ")));
    }
    letter
        .grants()
        .forEach(
            g ->
                lines.add(
                    String.format(
                        Locale.US,
                        "Grant at stake: %s, %s, fiscal year %s, $%,.2f",
                        g.awardNumber(),
                        g.program(),
                        g.fiscalYear(),
                        g.amount())));
    return lines;
  }

  private static List<String> lines(Subpoena subpoena) {
    var lines = new ArrayList<String>();
    lines.add("Kind: " + words(subpoena.kind()));
    addDay(lines, "Issued ", subpoena.issuedOn());
    var served = subpoena.service().servedOn();
    lines.add(
        served == null ? "Nobody knows when it was served" : "Served " + CityTime.day(served));
    addDay(lines, "Mailed ", subpoena.service().mailedOn());
    return lines;
  }

  private static void addDay(List<String> lines, String what, @Nullable LocalDate day) {
    if (day != null) {
      lines.add(what + CityTime.day(day));
    }
  }

  static String words(Enum<?> code) {
    return Coded.code(code).replace('-', ' ');
  }
}
