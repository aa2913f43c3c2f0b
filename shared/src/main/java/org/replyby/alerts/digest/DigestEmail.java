package org.replyby.alerts.digest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.alerts.plan.CityTime;
import org.replyby.alerts.restricted.RestrictedText;
import org.replyby.alerts.texts.PlainText;
import org.replyby.alerts.texts.WhatIsDue;
import org.replyby.alerts.texts.When;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;
import org.replyby.model.Matter;
import org.replyby.model.Official;
import org.replyby.model.Reason;

/** A digest's email: plain text, in paragraphs. */
final class DigestEmail {
  /** The most entries of a list, so that 60 digests fit one transaction of four megabytes. */
  private static final int MOST_LISTED = 50;

  private DigestEmail() {}

  static String of(Digest digest) {
    return Stream.of(
            PlainText.line(digest.jurisdiction())
                + ": weekly digest\nAs of "
                + CityTime.full(digest.asOf(), digest.zone()),
            open(digest),
            closed(digest),
            sent(digest.sent()),
            unreachable(digest.unreachable()),
            heads(digest.heads()),
            Explanation.DISCLAIMER)
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String open(Digest digest) {
    return digest.open().isEmpty()
        ? "Nothing due: no deadline is open."
        : list("Open deadlines: " + digest.open().size(), digest.open(), d -> line(digest, d));
  }

  private static String line(Digest digest, Deadline deadline) {
    var demand = deadline.demand();
    var left = When.left(deadline.kind(), deadline.dueDate(), digest.asOf());
    return "%s%s (%s): %s%s.%s%s%s"
        .formatted(
            RestrictedText.inList(demand.disclosure()),
            WhatIsDue.listed(deadline.kind(), demand),
            PlainText.line(demand.matterTitle()),
            When.listed(deadline.dueDate()),
            left.map(fact -> "; " + PlainText.lowercase(fact.name()) + ": " + fact.words())
                .orElse(""),
            deadline.isUnconfirmed() ? " Not yet confirmed by a city attorney." : "",
            deadline.ending() == null
                ? ""
                : " Recorded as %s, waiting for a second person."
                    .formatted(WhatIsDue.ended(deadline.ending())),
            answered(digest, deadline));
  }

  private static String closed(Digest digest) {
    var title =
        ("Closed in the last %d days: %d. If one of them is wrong, tell city staff: they can open it"
                + " again.")
            .formatted(digest.closedWithinDays(), digest.closed().size());
    return digest.closed().isEmpty() ? "" : list(title, digest.closed(), DigestEmail::closedLine);
  }

  private static String closedLine(Deadline deadline) {
    var demand = deadline.demand();
    return "%s%s (%s): %s; %s."
        .formatted(
            RestrictedText.inList(demand.disclosure()),
            WhatIsDue.listed(deadline.kind(), demand),
            PlainText.line(demand.matterTitle()),
            When.listed(deadline.dueDate()),
            ended(deadline.state()));
  }

  private static String ended(DeadlineState state) {
    return switch (state) {
      case DeadlineState.Open open -> throw new IllegalStateException("an open deadline is closed");
      case DeadlineState.Ending ending ->
          "recorded as %s (by: %s)"
              .formatted(WhatIsDue.ended(ending), PlainText.line(ending.entered().by()));
      case DeadlineState.Voided gone ->
          "recorded by mistake (says: %s)".formatted(PlainText.line(gone.entered().by()));
    };
  }

  private static String answered(Digest digest, Deadline deadline) {
    var told = deadline.plan().last();
    var escalation = told == null ? null : told.escalation();
    if (escalation != null) {
      return escalation.steps() == 0
          ? " Nobody has acknowledged it yet."
          : " Nobody has acknowledged it. ReplyBy has passed the alert on %s."
              .formatted(escalation.steps() == 1 ? "once" : escalation.steps() + " times");
    }
    return digest.acknowledged().contains(deadline.id()) ? " Acknowledged." : "";
  }

  private static String sent(Map<Reason, Integer> sent) {
    return "Alerts sent in the last 7 days about open deadlines: %d."
        .formatted(sent.values().stream().mapToInt(Integer::intValue).sum());
  }

  private static String unreachable(List<Official> officials) {
    return officials.isEmpty()
        ? "Every official has a confirmed address."
        : list(
            "No alert reaches these officials, because they have no confirmed address. Please tell"
                + " them yourself what is due:",
            officials,
            o -> PlainText.line(o.name()) + ", " + PlainText.line(o.role()));
  }

  private static String heads(List<Matter> heads) {
    return heads.isEmpty()
        ? ""
        : list(
            "For your files: keep this email. If anybody later questions the record, these codes help"
                + " to prove that it was not changed: the docket of a matter must still have the entry"
                + " with that number and that hash. You do not have to do anything with them now.",
            heads.stream().sorted(Comparator.comparing(m -> m.id().name())).toList(),
            m -> "%s: entry %d, hash %s".formatted(m.id(), m.entries(), m.lastHash()));
  }

  private static <T> String list(String title, List<T> all, Function<T, String> line) {
    var more = all.size() - MOST_LISTED;
    return Stream.of(
            Stream.of(title),
            all.stream().limit(MOST_LISTED).map(one -> "- " + line.apply(one)),
            more > 0 ? Stream.of("and " + more + " more") : Stream.<String>empty())
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }
}
