package org.replyby.calendarfeed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.replyby.model.CalendarId;
import org.replyby.model.JurisdictionId;

/**
 * The parts used of API Gateway's HTTP API event (payload 2.0). {@code address} is what the path
 * has after {@value #CALENDARS}, no matter what a custom domain puts before it; {@code known} are
 * the entity tags of what the program has. Anything that an event lacks is empty.
 */
record Visit(String requestId, String method, String address, String known) {
  private static final String CALENDARS = "/calendar/";
  private static final String ENDING = ".ics";

  /** A link, and the secret that has to open it. */
  record Link(CalendarId id, String secret) {}

  static Visit of(Map<String, ?> event, String otherwiseId) {
    var context = child(event, "requestContext");
    var requestId = text(context, "requestId");
    var path = text(event, "rawPath");
    var start = path.lastIndexOf(CALENDARS);
    return new Visit(
        requestId.isEmpty() ? otherwiseId : requestId,
        text(child(context, "http"), "method"),
        start < 0 ? "" : path.substring(start + CALENDARS.length()),
        header(child(event, "headers"), "if-none-match"));
  }

  /** Empty if the address names no calendar. */
  Optional<Link> link() {
    var parts = address.split("/", -1);
    if (parts.length != 3 || !parts[2].endsWith(ENDING)) {
      return Optional.empty();
    }
    try {
      var id = new CalendarId(new JurisdictionId(parts[0]), parts[1]);
      var secret = parts[2].substring(0, parts[2].length() - ENDING.length());
      return Optional.of(new Link(id, secret));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  boolean isLook() {
    return method.equals("GET") || method.equals("HEAD");
  }

  /** Whether the program has what this tag is of (RFC 9110, section 13.1.2: a weak comparison). */
  boolean hasAlready(String tag) {
    return Arrays.stream(known.split(","))
        .map(each -> each.strip().replaceFirst("^W/", ""))
        .anyMatch(each -> each.equals(tag) || each.equals("*"));
  }

  private static String header(Map<?, ?> headers, String name) {
    return headers.entrySet().stream()
        .filter(h -> name.equals(String.valueOf(h.getKey()).toLowerCase(Locale.ROOT)))
        .map(h -> String.valueOf(h.getValue()))
        .findFirst()
        .orElse("");
  }

  private static String text(Map<?, ?> object, String name) {
    return object.get(name) instanceof String text ? text : "";
  }

  private static Map<?, ?> child(Map<?, ?> object, String name) {
    return object.get(name) instanceof Map<?, ?> child ? child : Map.of();
  }
}
