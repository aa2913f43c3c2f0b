package org.replyby.local.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request is meant for this machine. A web page elsewhere can make a browser send
 * requests here, under a name of its own that leads to 127.0.0.1 (DNS rebinding), or from its own
 * origin.
 */
record OwnAddress(int port, Cors cors) {
  /** A page that hides its address, as the page behind a link does, sends its form so. */
  private static final String HIDDEN = "null";

  boolean isMeant(Headers headers, boolean isForPage) {
    return hosts().contains(first(headers, "Host"))
        && (cors.allows(headers) || isOwn(headers.get("Origin"), isForPage));
  }

  private boolean isOwn(@Nullable List<String> origins, boolean isForPage) {
    return origins == null
        || origins.stream()
            .allMatch(
                origin ->
                    (isForPage && origin.equals(HIDDEN))
                        || hosts().stream().map("http://"::concat).anyMatch(origin::equals));
  }

  private Set<String> hosts() {
    return Set.of("localhost:" + port, "127.0.0.1:" + port);
  }

  private static String first(Headers headers, String name) {
    var value = headers.getFirst(name);
    return value == null ? "" : value;
  }
}
