package org.replyby.acknowledge;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.replyby.model.Sha256;

/**
 * A page in the form that API Gateway takes: one document without scripts, and the headers that
 * keep it so.
 */
final class GatewayAnswer {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 38rem; padding: 1.5rem 1rem; overflow-wrap: anywhere; }
      h1 { font-size: 1.5rem; line-height: 1.25; }
      dl { border-top: 1px solid; margin: 1.5rem 0; }
      dl div { border-bottom: 1px solid; padding: .5rem 0; }
      dt { font-size: 1rem; }
      dd { margin: 0; font-weight: 600; }
      p.news { border-left: .375rem solid #1a7f37; padding-left: .75rem; }
      button { background: #0b57d0; border: 0; border-radius: .5rem; color: #fff; cursor: pointer; font: inherit; font-weight: 600; min-height: 3rem; padding: .5rem 1.25rem; width: 100%; }
      button:focus-visible { outline: .1875rem solid; outline-offset: .1875rem; }
      """;

  private static final String DOCUMENT =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s - ReplyBy</title>
      <style>%s</style>
      </head>
      <body>
      <main>
      %s
      </main>
      </body>
      </html>
      """;

  private static final String SECURITY_POLICY =
      "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(Sha256.bytes(STYLE))
          + "'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private GatewayAnswer() {}

  /** A HEAD has the headers of the page and no page. */
  static Map<String, ?> of(Visit visit, HtmlPage page) {
    var document = Html.of(DOCUMENT, page.title(), new Html(STYLE), page.content()).markup();
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
