package org.replyby.acknowledge;

import java.util.Map;
import java.util.Optional;
import org.replyby.model.AlertId;
import org.replyby.model.QueryString;
import org.replyby.usecases.acknowledging.AcknowledgeByLink;

/**
 * The parts used of API Gateway's HTTP API event (payload 2.0). {@code alert} is what the path
 * names after {@value #PAGES}, no matter what a custom domain puts before it; empty at any other
 * address.
 */
record Visit(String requestId, String method, String alert, Map<String, String> query) {
  private static final String PAGES = "/acknowledge/";

  /** Reads an event; anything it lacks is empty. */
  static Visit of(Map<String, ?> event, String otherwiseId) {
    var context = child(event, "requestContext");
    var requestId = text(context, "requestId");
    return new Visit(
        requestId.isEmpty() ? otherwiseId : requestId,
        text(child(context, "http"), "method"),
        alert(text(event, "rawPath")),
        QueryString.firstValues(text(event, "rawQueryString")));
  }

  private static String alert(String path) {
    var pages = path.lastIndexOf(PAGES);
    return pages < 0 ? "" : path.substring(pages + PAGES.length());
  }

  /** The link that was followed; empty if the path names no alert. */
  Optional<AcknowledgeByLink.Link> link() {
    try {
      return Optional.of(
          new AcknowledgeByLink.Link(
              AlertId.parse(alert), query.get("until"), query.get("signature")));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private static String text(Map<?, ?> object, String name) {
    return object.get(name) instanceof String text ? text : "";
  }

  private static Map<?, ?> child(Map<?, ?> object, String name) {
    return object.get(name) instanceof Map<?, ?> child ? child : Map.of();
  }
}
