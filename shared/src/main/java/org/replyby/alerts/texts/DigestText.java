package org.replyby.alerts.texts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.alerts.plan.CityTime;
import org.replyby.alerts.restricted.RestrictedText;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;
import org.replyby.model.Matter;
import org.replyby.model.Official;
import org.replyby.model.Reason;

/** What a digest says in each medium. Its email is plain text, in paragraphs. */
public final class DigestText {
  /** The most entries of a list, so that 60 digests fit one transaction of four megabytes. */
  static final int MOST_LISTED = 50;

  private static final int MOST_OF_TITLE = 20;

  /** This much of a city's name always remains. */
  private static final int LEAST_CITY = 8;

  private DigestText() {}

  public static Message message(Digest digest) {
    return new Message(
        ShortText.subject(digest.jurisdiction(), ": weekly digest, " + count(digest) + also(digest)),
        of(digest),
        digest.named().isEmpty()
            ? ShortText.sms(
                digest.jurisdiction(),
                ": " + day(digest) + count(digest) + ".",
                closed(digest.closedNamed().size()) + unreachable(digest.unreachable().size()))
            : sms(digest, digest.named().getFirst()));
  }

  /** The subject leaves out the last period. */
  private static String also(Digest digest) {
    return hasAlso(digest)
        ? "." + RestrictedText.ALSO.substring(0, RestrictedText.ALSO.length() - 1)
        : "";
  }

  private static boolean hasAlso(Digest digest) {
    return digest.hasRestricted() && !digest.named().isEmpty();
  }

  private static String count(Digest digest) {
    var named = digest.named();
    if (named.isEmpty()) {
      return digest.hasRestricted() ? RestrictedText.NEEDS_YOU : "nothing due";
    }
    return deadlines(named.size()) + " open";
  }

  /** For example "1 deadline" or "2 deadlines". */
  public static String deadlines(int count) {
    return count + (count == 1 ? " deadline" : " deadlines");
  }

  /**
   * What there is no room for is left out in this order: who cannot be reached, what was closed,
   * the matter, then the day of the digest and the ends of the city's name and of what is due. No
   * date of a deadline is ever cut.
   */
  private static String sms(Digest digest, Deadline first) {
    var city = digest.jurisdiction();
    var next =
        digest.named().size() + " open, next: " + WhatIsDue.brief(first.kind(), first.demand());
    var when = When.brief(first.kind(), first.dueDate(), digest.asOf()) + ".";
    var also = hasAlso(digest) ? RestrictedText.ALSO : "";
    var matter = matter(digest, first);
    var closed = closed(digest.closedNamed().size());
    var begins = ": " + day(digest) + next;
    return Stream.of(
            begins + matter + when + closed + unreachable(digest.unreachable().size()) + also,
            begins + matter + when + closed + also,
            begins + matter + when + also,
            begins + when + also)
        .filter(line -> ShortText.fits(city, line))
        .findFirst()
        .map(line -> ShortText.sms(city, line, ""))
        .orElseGet(() -> ShortText.sms(PlainText.cut(city, LEAST_CITY), ": " + next, when + also));
  }

  private static String day(Digest digest) {
    return CityTime.briefDay(digest.asOf(), digest.zone()) + ": ";
  }

  private static String matter(Digest digest, Deadline first) {
    var isAlone =
        digest.named().stream().allMatch(d -> d.id().matter().equals(first.id().matter()));
    var title = PlainText.cut(Gsm7.of(first.demand().matterTitle()), MOST_OF_TITLE);
    return isAlone || title.isEmpty() ? "" : " (" + title + ")";
  }

  private static String closed(int number) {
    return number == 0 ? "" : " " + number + " closed.";
  }

  private static String unreachable(int number) {
    return number == 0
        ? ""
        : " " + number + (number == 1 ? " official" : " officials") + " cannot be reached.";
  }

  private static String of(Digest digest) {
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
        "Closed in the last %d days: %d. If one of them is wrong, tell city staff: they can open it again."
            .formatted(digest.closedWithinDays(), digest.closed().size());
    return digest.closed().isEmpty() ? "" : list(title, digest.closed(), DigestText::closedLine);
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
            "No alert reaches these officials, because they have no confirmed address. Please tell them yourself what is due:",
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
