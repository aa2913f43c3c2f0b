package org.replyby.acknowledge;

import java.util.LinkedHashMap;
import java.util.Map;
import org.replyby.alerts.texts.Summary;

/**
 * A page in the form that API Gateway takes: one document without scripts, and the headers that
 * keep it so.
 */
final class GatewayAnswer {
  /** The staff pages' own: the same gateway answers there. The page can be read without it, too. */
  private static final String STYLE = "/assets/replyby.css";

  private static final String DOCUMENT =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s - ReplyBy</title>
      <link rel="stylesheet" href="%s">
      </head>
      <body>
      <a class="usa-skipnav" href="#main">Skip to main content</a>
      <header class="rb-header"><div class="rb-header__inner"><span class="rb-header__title">ReplyBy</span></div></header>
      <main id="main" class="rb-main" tabindex="-1">
      <div class="rb-measure">
      %s
      </div>
      </main>
      <footer class="rb-footer"><div class="rb-footer__inner">
      <p>%s</p>
      </div></footer>
      </body>
      </html>
      """;

  private static final String SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors"
          + " 'none'; base-uri 'none'";

  private GatewayAnswer() {}

  /** A HEAD has the headers of the page and no page. */
  static Map<String, ?> of(Visit visit, HtmlPage page) {
    var document = Html.of(DOCUMENT, page.title(), STYLE, page.content(), Summary.ENDING).markup();
    var answer = new LinkedHashMap<String, Object>();
    answer.put("statusCode", page.status());
    answer.put("headers", headers(page));
    answer.put("body", visit.method().equals("HEAD") ? "" : document);
    answer.put("isBase64Encoded", false);
    return answer;
  }

  private static Map<String, String> headers(HtmlPage page) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Type", "text/html; charset=utf-8");
    headers.put("Content-Security-Policy", SECURITY_POLICY);
    headers.put("Referrer-Policy", "no-referrer"); // The address is the key.
    headers.put("Strict-Transport-Security", "max-age=31536000");
    headers.put("Cache-Control", "no-store");
    headers.put("X-Robots-Tag", "noindex, nofollow");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.putAll(page.headers());
    return headers;
  }
}
