package org.replyby.acknowledge;

import java.util.Map;

/** What a visitor sees, and its HTTP status; {@code headers} are those that only this page has. */
record HtmlPage(int status, String title, Html content, Map<String, String> headers) {
  HtmlPage(int status, String title, Html content) {
    this(status, title, content, Map.of());
  }

  HtmlPage with(String header, String value) {
    return new HtmlPage(status, title, content, Map.of(header, value));
  }
}
