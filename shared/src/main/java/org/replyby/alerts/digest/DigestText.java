package org.replyby.alerts.digest;

import java.util.stream.Stream;
import org.replyby.alerts.plan.CityTime;
import org.replyby.alerts.restricted.RestrictedText;
import org.replyby.alerts.texts.Gsm7;
import org.replyby.alerts.texts.Message;
import org.replyby.alerts.texts.PlainText;
import org.replyby.alerts.texts.ShortText;
import org.replyby.alerts.texts.WhatIsDue;
import org.replyby.alerts.texts.When;
import org.replyby.model.Deadline;

/** What a digest says in each medium: a subject, an email and a short text. */
public final class DigestText {
  private static final int MOST_OF_TITLE = 20;

  /** This much of a city's name always remains. */
  private static final int LEAST_CITY = 8;

  private DigestText() {}

  public static Message message(Digest digest) {
    return new Message(
        ShortText.subject(
            digest.jurisdiction(), ": weekly digest, " + count(digest) + also(digest)),
        DigestEmail.of(digest),
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
}
