package org.replyby.local;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.replyby.local.lambda.ApiEvent;
import org.replyby.local.lambda.Invocation;

/** Opens calendar links, and reads them as a calendar program does. */
record CalendarProgram(TestService service) {
  private static final String LINKS = "/v1/jurisdictions/chicago-il/calendars";

  /** The address of a new link of Chicago. */
  URI open(String shows) {
    return URI.create(service.post(LINKS, Map.of("shows", shows)).is(201).text("url"));
  }

  URI openFor(String official, String shows) {
    var body = Map.of("official", official, "shows", shows);
    return URI.create(service.post(LINKS, body).is(201).text("url"));
  }

  PageAnswer ask(URI link) {
    return ask("GET", link, Map.of());
  }

  PageAnswer ask(String method, URI link, Map<String, String> headers) {
    var request =
        new ApiEvent(method, link.getPath(), "", headers, null, false, "192.0.2.1").publicEvent();
    return PageAnswer.of(Invocation.of(service.app.calendarFeed(), request));
  }

  /** The lines of the file, unfolded. */
  static List<String> lines(String ics) {
    return List.of(ics.replace("\r\n ", "").split("\r\n"));
  }

  /** The events of the file: each property's value by its name, without parameters. */
  List<Map<String, String>> events(URI link) {
    var events = new ArrayList<Map<String, String>>();
    var lines = lines(ask(link).is(200).body());
    for (var line : lines) {
      if (line.equals("BEGIN:VEVENT")) {
        events.add(new LinkedHashMap<>());
      } else if (!events.isEmpty() && line.contains(":")) {
        var parts = line.split(":", 2);
        events.getLast().putIfAbsent(parts[0].split(";", 2)[0], parts[1]);
      }
    }
    return events;
  }

  /** The only event of the file. */
  Map<String, String> event(URI link) {
    var events = events(link);
    if (events.size() != 1) {
      throw new AssertionError("not one event: " + events);
    }
    return events.getFirst();
  }
}
