package org.replyby.alerts.restricted;

import org.jspecify.annotations.Nullable;
import org.replyby.model.Disclosure;
import org.replyby.model.JurisdictionId;

/**
 * What is said about a restricted matter. A text and a subject can be read over somebody's
 * shoulder, so they say nothing but that there is something. The email, which goes to counsel only,
 * says everything.
 */
public final class RestrictedText {
  private static final String SENDER = "ReplyBy: ";

  public static final String NEEDS_YOU = "a restricted matter needs you";

  public static final String ACKNOWLEDGED =
      SENDER + "acknowledged, thank you. It was about a restricted matter.";

  public static final String ALREADY =
      SENDER + "that alert was already acknowledged. It was about a restricted matter.";

  /** To counsel for whom nothing else is open. */
  public static final String STATUS =
      SENDER + NEEDS_YOU + ". See the latest email, or call the other counsel.";

  /** After what is said about other matters. */
  public static final String ALSO = " Also, " + NEEDS_YOU + ".";

  /** The page behind the link of an email, which can be forwarded. */
  public static final String PAGE = "A restricted matter needs you";

  private RestrictedText() {}

  /** To a text that names an alert's code and doubts it. */
  public static String notRecorded(String code) {
    return SENDER
        + "not acknowledged. It is about a restricted matter. To acknowledge it, reply ACK "
        + code
        + " only.";
  }

  /** Before a line of a list that only counsel get; empty if the city may tell anybody. */
  public static String inList(Disclosure disclosure) {
    return disclosure.isRestricted() ? "RESTRICTED, tell nobody else: " : "";
  }

  /** The end of a text that begins with the city. */
  public static String sms(@Nullable String code) {
    return ": " + NEEDS_YOU + "." + (code == null ? "" : " Reply ACK " + code + ".");
  }

  /** How an email begins; empty if the city may tell anybody. */
  public static String warning(Disclosure disclosure) {
    return switch (disclosure) {
      case Disclosure.Open open -> "";
      case Disclosure.Restricted(var counsel, var basis) ->
          """
          RESTRICTED. An order limits whom you may tell about this matter%s. Only the officials named as counsel in this matter get this email. Do not forward this email. Where it says "city staff", do not go to city staff: go to another attorney who gets this email.

          """
              .formatted(basis == null ? "" : " (" + basis + ")");
      case Disclosure.NotKnown unknown ->
          """
          RESTRICTED for now. Nobody has recorded whether a court order or a law forbids the city to tell others about this demand. Read the demand and its cover letter today, and have one of the attorneys who get this email record the answer in ReplyBy. Until then only city attorneys get this email. Do not forward this email. Where it says "city staff", do not go to city staff: go to another attorney who gets this email.

          """;
    };
  }

  /** The operator hears the jurisdiction's id, and nothing of what it is about. */
  public static String operatorSubject(JurisdictionId jurisdiction) {
    return "ReplyBy: call " + jurisdiction + ", counsel cannot be reached";
  }

  public static String operatorText(JurisdictionId jurisdiction) {
    return """
        Something in %s may be told to its counsel only, and none of them has a confirmed address.

        Call the city attorney there. You will get this once a day until one of them can be reached.
        """
        .formatted(jurisdiction);
  }
}
