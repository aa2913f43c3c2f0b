package org.replyby.local.browser;

import com.microsoft.playwright.Route.FulfillOptions;
import java.util.Map;

/** An answer that a test makes up in place of the server's. */
final class Fulfilled {
  private Fulfilled() {}

  /** Under nothing but what it says itself. */
  static FulfillOptions document(String body) {
    return new FulfillOptions()
        .setStatus(200)
        .setContentType("text/html; charset=utf-8")
        .setBody(body);
  }

  /** Under the strictest policy that a page of the service has. */
  static FulfillOptions html(String body) {
    return new FulfillOptions()
        .setStatus(200)
        .setContentType("text/html; charset=utf-8")
        .setHeaders(
            Map.of(
                "Content-Type", "text/html; charset=utf-8",
                "Content-Security-Policy", "default-src 'none'"))
        .setBody(body);
  }
}
