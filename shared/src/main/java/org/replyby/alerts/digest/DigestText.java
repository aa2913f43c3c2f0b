package org.replyby.alerts.digest;

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

  private DigestText() {}

  public static Message message(Digest digest) {
    return new Message(
        ShortText.subject(digest.jurisdiction(), ": weekly digest, " + count(digest)),
        DigestEmail.of(digest),
        ShortText.sms(
            digest.jurisdiction(),
            ": " + CityTime.briefDay(digest.asOf(), digest.zone()) + ": " + first(digest),
            ending(digest)));
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

  private static String first(Digest digest) {
    var named = digest.named();
    if (named.isEmpty()) {
      return count(digest);
    }
    var first = named.getFirst();
    return named.size()
        + " open, first "
        + WhatIsDue.brief(first.kind(), first.demand())
        + matter(digest, first)
        + When.brief(first.kind(), first.dueDate(), digest.asOf());
  }

  /** The digest shortens a city's name before it cuts what follows. */
  private static String matter(Digest digest, Deadline first) {
    var isAlone =
        digest.named().stream().allMatch(d -> d.id().matter().equals(first.id().matter()));
    var title = PlainText.cut(Gsm7.of(first.demand().matterTitle()), MOST_OF_TITLE);
    return isAlone || title.isEmpty() ? "" : " (" + title + ")";
  }

  private static String ending(Digest digest) {
    var restricted = digest.hasRestricted() && !digest.named().isEmpty() ? RestrictedText.ALSO : "";
    var closed = digest.closedNamed().size();
    return "."
        + (closed == 0 ? "" : " " + closed + " closed.")
        + (digest.unreachable().isEmpty()
            ? ""
            : " " + digest.unreachable().size() + " not reachable.")
        + restricted;
  }
}
