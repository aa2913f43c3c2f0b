package org.replyby.acknowledge;

import java.util.Map;

/** What a visitor sees, and its HTTP status; {@code headers} are those that only it has. */
record Page(int status, String title, Html content, Map<String, String> headers) {
  Page(int status, String title, Html content) {
    this(status, title, content, Map.of());
  }

  Page with(String header, String value) {
    return new Page(status, title, content, Map.of(header, value));
  }
}
