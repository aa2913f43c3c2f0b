package org.replyby.acknowledge;

import java.time.Duration;

/** The pages of a link that does not lead to its alert: each says what to do instead. */
final class Refused {
  /** Also for a link that somebody made up: both look alike. */
  static final HtmlPage UNKNOWN =
      page(
          404,
          "This link does not work",
          "ReplyBy did not send this link, or part of it is missing. Open the link from the email again, or copy its whole address.");

  /** At any address that is neither the staff API's nor an alert's. */
  static final HtmlPage NO_PAGE =
      page(
          404,
          "There is no page at this address",
          "Check the address. If it is from an email, open the link from the email again, or copy its whole address.");

  static final HtmlPage OVER =
      page(
          410,
          "This link has expired",
          "The link was valid for 14 days. Nothing was recorded. Use the link in the latest"
              + " email about this deadline, or tell city staff (of a restricted matter: its attorneys)"
              + " that you have seen it.");

  static final HtmlPage NOT_SENT =
      page(
          409,
          "This alert cannot be acknowledged",
          "ReplyBy did not send this alert, or a newer alert replaced it. Nothing was recorded. Use the"
              + " link in the latest email about this deadline, or tell city staff (of a"
              + " restricted matter: its attorneys) that you have seen it.");

  static final HtmlPage OTHER_METHOD =
      page(
              405,
              "This page cannot do that",
              "You can only open this page and press its button. Nothing was recorded. Open the link from the email again.")
          .with("Allow", "GET, HEAD, POST");

  private Refused() {}

  static HtmlPage busy(Duration after) {
    return new HtmlPage(
            503,
            "Not recorded yet",
            Html.of(
                """
                <h1>Not recorded yet</h1>
                <p>Other people are changing the same matter right now. Nothing was recorded. Please wait some seconds, and press the button again.</p>
                %s""",
                Html.button("Try again")))
        .with("Retry-After", Long.toString(after.toSeconds()));
  }

  /** The fault itself is in the log, under the same number. */
  static HtmlPage fault(String requestId) {
    return new HtmlPage(
        500,
        "Something went wrong",
        Html.of(
            """
            <h1>Something went wrong</h1>
            <p>The fault is ours. Please open the link again: the page says whether the alert was acknowledged. If this error comes back, tell city staff (of a restricted matter: its attorneys) that you have seen the deadline, and give them this number for ReplyBy's operator:</p>
            <p class="rb-code"><code>%s</code></p>""",
            requestId));
  }

  private static HtmlPage page(int status, String title, String what) {
    return new HtmlPage(status, title, Html.of("<h1>%s</h1>\n<p>%s</p>", title, what));
  }
}
