package org.replyby.staff.dossier.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The whole report: one HTML document that loads nothing and runs nothing. */
public final class Report {
  private Report() {}

  public static String of(ReportFacts facts) {
    var html = new Html(facts.words());
    head(html, facts);
    html.raw("<body>").raw("<main>");
    opening(html, facts);
    DemandSection.write(html, facts);
    PaperSection.write(html, facts);
    DateSection.write(html, facts);
    AlertSection.write(html, facts);
    DocketSection.write(html, facts);
    return html.raw("</main>").raw("</body>").raw("</html>").text();
  }

  private static void head(Html html, ReportFacts facts) {
    html.raw("<!DOCTYPE html>")
        .raw("<html lang=\"en\">")
        .raw("<head>")
        .raw("<meta charset=\"utf-8\">")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .raw(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                + " 'unsafe-inline'\">")
        .line("title", "Report: " + facts.matter().title())
        .raw("<style>")
        .raw(style())
        .raw("</style>")
        .raw("</head>");
  }

  private static String style() {
    try (var in = Report.class.getResourceAsStream("report.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static void opening(Html html, ReportFacts facts) {
    var city = facts.file().jurisdiction();
    html.line("h1", facts.matter().title());
    html.line("p", city.name() + ". Matter " + facts.matter().id() + ".");
    html.line(
        "p",
        "This is the record as it was on %s. Times are those of %s's clocks."
            .formatted(facts.at(facts.asOf()), city.name()));
    if (facts.matter().disclosure().isRestricted()) {
      html.raw("<p class=\"note\">" + html.escaped(RESTRICTED) + "</p>");
    }
    if (!facts.leftOut().isEmpty()) {
      html.raw("<p class=\"note\">" + html.escaped(facts.leftOut()) + "</p>");
    }
  }

  private static final String RESTRICTED =
      "Restricted: an order may forbid telling anyone but the city's attorneys of this matter. Do"
          + " not pass this report on unless one of them says so.";
}
