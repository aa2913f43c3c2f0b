package org.replyby.acknowledge;

/** The pages of a link that does not lead to its alert: each says what to do instead. */
final class Refused {
  /** Also a link that somebody made up: both look alike. */
  static final HtmlPage UNKNOWN =
      page(
          404,
          "This link does not work",
          "ReplyBy did not send this link, or part of it is missing. Open it from the email again, or"
              + " copy its address up to the last character.");

  static final HtmlPage OVER =
      page(
          410,
          "This link has expired",
          "It was valid for 14 days. Nothing was recorded. Use the link in the latest"
              + " email about this deadline, or tell your city attorney's office that you have seen"
              + " it.");

  static final HtmlPage NOT_SENT =
      page(
          409,
          "This alert cannot be acknowledged",
          "It was not sent, or a newer alert replaced it. Nothing was recorded. Use the"
              + " link in the latest email about this deadline, or tell your city attorney's office"
              + " that you have seen it.");

  static final HtmlPage BUSY =
      new HtmlPage(
              503,
              "Not recorded yet",
              Html.of(
                  """
                  <h1>Not recorded yet</h1>
                  <p>Others are changing the same matter at this moment. Nothing was recorded. Please press once more.</p>
                  %s""",
                  Html.button("Try again")))
          .with("Retry-After", "1");

  static final HtmlPage OTHER_METHOD =
      page(
              405,
              "This page cannot do that",
              "You can only open it and press its button. Nothing was recorded.")
          .with("Allow", "GET, HEAD, POST");

  private Refused() {}

  /** The fault itself is in the log, under the same number. */
  static HtmlPage fault(String requestId) {
    return new HtmlPage(
        500,
        "Something went wrong",
        Html.of(
            """
            <h1>Something went wrong</h1>
            <p>The fault is ours. Please open the link again and look whether you are on record; if this comes back, tell your city attorney's office that you know of the deadline, and give them this number:</p>
            <p><code>%s</code></p>""",
            requestId));
  }

  private static HtmlPage page(int status, String title, String what) {
    return new HtmlPage(status, title, Html.of("<h1>%s</h1>\n<p>%s</p>", title, what));
  }
}
