package org.replyby.alerts.texts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.alerts.plan.CityTime;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Coded;
import org.replyby.model.Deadline;
import org.replyby.model.Matter;
import org.replyby.model.Official;
import org.replyby.model.Reason;

/** What a digest says in each medium. Its email is plain text, in paragraphs. */
public final class DigestText {
  /** The most entries of a list, so that 60 digests fit one transaction of four megabytes. */
  static final int MOST_LISTED = 50;

  private static final int MOST_OF_TITLE = 20;

  private DigestText() {}

  public static Message message(Digest digest) {
    return new Message(
        ShortText.subject(digest.jurisdiction(), ": weekly digest, " + count(digest)),
        of(digest),
        ShortText.sms(
            digest.jurisdiction(),
            ": " + CityTime.briefDay(digest.asOf(), digest.zone()) + ": " + first(digest),
            ending(digest)));
  }

  private static String count(Digest digest) {
    return digest.open().isEmpty() ? "nothing due" : deadlines(digest.open().size()) + " open";
  }

  /** For example "1 deadline" or "2 deadlines". */
  static String deadlines(int count) {
    return count + (count == 1 ? " deadline" : " deadlines");
  }

  private static String first(Digest digest) {
    if (digest.open().isEmpty()) {
      return count(digest);
    }
    var first = digest.open().getFirst();
    return digest.open().size()
        + " open, first "
        + WhatIsDue.brief(first.kind(), first.demand())
        + matter(digest, first)
        + When.brief(first.kind(), first.dueDate(), digest.asOf());
  }

  /** The digest shortens a city's name before it cuts what follows. */
  private static String matter(Digest digest, Deadline first) {
    var isAlone = digest.open().stream().allMatch(d -> d.id().matter().equals(first.id().matter()));
    var title = PlainText.cut(Gsm7.of(first.demand().matterTitle()), MOST_OF_TITLE);
    return isAlone || title.isEmpty() ? "" : " (" + title + ")";
  }

  private static String ending(Digest digest) {
    return digest.unreachable().isEmpty()
        ? "."
        : ". " + digest.unreachable().size() + " not reachable.";
  }

  private static String of(Digest digest) {
    return Stream.of(
            PlainText.line(digest.jurisdiction())
                + ": weekly digest\nAs of "
                + CityTime.full(digest.asOf(), digest.zone()),
            open(digest),
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
    return "%s (%s): %s; time left: %s.%s%s"
        .formatted(
            WhatIsDue.full(deadline.kind(), demand),
            PlainText.line(demand.matterTitle()),
            dates(deadline.dueDate()),
            When.timeLeft(deadline.kind(), deadline.dueDate(), digest.asOf()),
            deadline.isUnconfirmed() ? " Not yet confirmed by a city attorney." : "",
            answered(digest, deadline));
  }

  private static String dates(DueDate date) {
    return When.dates(date).stream()
        .map(fact -> PlainText.lowercase(fact.name()) + " " + fact.words())
        .collect(Collectors.joining(", "));
  }

  private static String answered(Digest digest, Deadline deadline) {
    var told = deadline.plan().last();
    var escalation = told == null ? null : told.escalation();
    if (escalation != null) {
      return escalation.steps() == 0
          ? " Nobody has acknowledged it yet."
          : " Nobody has acknowledged it. Extra rounds of alerts so far: "
              + escalation.steps()
              + ".";
    }
    return digest.acknowledged().contains(deadline.id()) ? " Acknowledged." : "";
  }

  private static String sent(Map<Reason, Integer> sent) {
    var all = sent.values().stream().mapToInt(Integer::intValue).sum();
    var byReason =
        sent.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> Coded.code(e.getKey()).replace('-', ' ') + " " + e.getValue())
            .collect(Collectors.joining(", "));
    return "Alerts sent in the last 7 days about open deadlines: "
        + all
        + (all == 0 ? "." : " (" + byReason + ").");
  }

  private static String unreachable(List<Official> officials) {
    return officials.isEmpty()
        ? "Every official has a confirmed address."
        : list(
            "No alert reaches these officials, because they have no confirmed address. Please tell them yourself what is due:",
            officials,
            o -> PlainText.line(o.name()) + ", " + PlainText.line(o.role()));
  }

  private static String heads(List<Matter> heads) {
    return heads.isEmpty()
        ? ""
        : list(
            "Dockets of the open matters. Keep this email. If anyone later questions the record, the"
                + " docket of a matter must still have the entry with that number and that hash:",
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
