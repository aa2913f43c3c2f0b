package org.replyby.staff.dossier.report;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.CityTime;
import org.replyby.alerts.texts.Fact;
import org.replyby.alerts.texts.WhatIsDue;
import org.replyby.alerts.texts.When;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Confirmation;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;
import org.replyby.model.Evidence;
import org.replyby.model.Extension;

/** Each date with its explanation and its law, what became of it, and how it changed. */
final class DateSection {
  private DateSection() {}

  static void write(Html html, ReportFacts facts) {
    html.line("h2", "Dates, and what was answered");
    if (facts.deadlines().isEmpty()) {
      html.line("p", "No deadline is on record.");
      return;
    }
    var ordered =
        facts.deadlines().stream()
            .sorted(Comparator.comparing((Deadline d) -> d.dueDate().alarm()))
            .toList();
    html.table("All dates of this matter", "What is due", "When", "What became of it");
    ordered.forEach(d -> html.row(what(d), dates(d), outcome(d, facts)));
    html.endOfTable();
    ordered.forEach(deadline -> write(html, facts, deadline));
    html.line("p", Explanation.DISCLAIMER);
  }

  private static String what(Deadline deadline) {
    var words = WhatIsDue.listed(deadline.kind(), deadline.demand());
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String dates(Deadline deadline) {
    var dates = When.dates(deadline.dueDate()).stream().map(Fact::line).toList();
    return String.join("; ", dates);
  }

  private static void write(Html html, ReportFacts facts, Deadline deadline) {
    var date = deadline.dueDate();
    html.line("h3", what(deadline));
    html.list("ul", When.dates(date).stream().map(Fact::line).toList());
    html.line("p", outcome(deadline, facts));
    var why = Explanation.why(date);
    if (!why.isEmpty()) {
      html.line("p", Explanation.whyHeading(date) + ": " + String.join(" ", why));
    }
    var count = Explanation.count(date);
    if (!count.isEmpty()) {
      html.line("p", "How the date was found:").list("ol", count);
    }
    var notes = Explanation.notes(date);
    if (!notes.isEmpty()) {
      html.line("p", "Note: " + String.join(" ", notes));
    }
    html.line("p", date.law());
    html.line("p", confirmation(deadline.confirmation(), facts));
    html.list("ul", deadline.extensions().stream().map(e -> changed(e, facts)).toList());
    html.line(
        "p",
        "Recorded %s by %s, as %s."
            .formatted(
                facts.at(deadline.entered().at()), deadline.entered().by(), deadline.id().name()));
  }

  private static String outcome(Deadline deadline, ReportFacts facts) {
    return switch (deadline.state()) {
      case DeadlineState.Met(var on, var evidence, var entered, var second) ->
          "Answered on %s%s. Recorded %s by %s.%s"
              .formatted(
                  CityTime.day(on),
                  evidence(evidence),
                  facts.at(entered.at()),
                  entered.by(),
                  second == null
                      ? ""
                      : " Confirmed %s by %s.".formatted(facts.at(second.at()), second.by()));
      case DeadlineState.Withdrawn(var on, var why, var entered, var second) ->
          "The demand was withdrawn on %s: %s Recorded %s by %s."
              .formatted(CityTime.day(on), sentence(why), facts.at(entered.at()), entered.by());
      case DeadlineState.Voided(var why, var entered) ->
          "No longer counts since %s: %s".formatted(facts.at(entered.at()), sentence(why));
      case DeadlineState.Open(var waiting) when waiting != null ->
          "Recorded as %s, which a second person has to confirm."
              .formatted(WhatIsDue.ended(waiting));
      case DeadlineState.Open open when deadline.dueDate().hasPassed(facts.asOf()) ->
          "No answer is on record, and the date has passed.";
      case DeadlineState.Open open -> "No answer is on record yet.";
    };
  }

  private static String evidence(Evidence evidence) {
    var words = new StringBuilder();
    if (evidence.sent() != null) {
      words.append(", with: ").append(evidence.sent());
    }
    if (evidence.how() != null) {
      words.append(", by: ").append(evidence.how());
    }
    if (evidence.reference() != null) {
      words.append(", reference: ").append(evidence.reference());
    }
    return words.toString();
  }

  private static String confirmation(@Nullable Confirmation word, ReportFacts facts) {
    if (word == null) {
      return "No city attorney has confirmed this date.";
    }
    var reading =
        switch (word.reading()) {
          case Confirmation.Reading.AsCounted() -> "";
          case Confirmation.Reading.Later(var reason) ->
              " The attorney takes the later date to be the right one: " + sentence(reason);
        };
    var note = word.note() == null ? "" : " Note: " + sentence(word.note());
    return "Confirmed %s by %s, %s.%s%s"
        .formatted(facts.at(word.entered().at()), word.name(), word.role(), reading, note);
  }

  private static String changed(Extension change, ReportFacts facts) {
    var old = When.listed(change.replaced());
    return "Changed %s by %s (%s, %s). It was %s before. Reason: %s"
        .formatted(
            facts.at(change.entered().at()),
            change.entered().by(),
            DemandSection.words(change.cause()),
            change.grantedBy(),
            old,
            sentence(change.why()));
  }

  private static String sentence(String text) {
    var words = text.strip();
    return List.of(".", "!", "?").stream().anyMatch(words::endsWith) ? words : words + ".";
  }
}
