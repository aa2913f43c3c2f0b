package org.replyby.calendarfeed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.replyby.model.Sha256;

/** What a calendar program gets. */
record Answer(int status, Map<String, String> headers, String body) {
  private static final String PLAIN = "text/plain; charset=utf-8";
  private static final int TAG = 32;

  /** Whoever guesses learns nothing: a wrong secret, a revoked link and no link look alike. */
  static final Answer UNKNOWN =
      plain(404, "There is no calendar at this address. Ask your city's administrator for a link.");

  static final Answer OTHER_METHOD =
      plain(405, "This address can only be read.").with("Allow", "GET, HEAD");

  private static Answer plain(int status, String words) {
    return new Answer(status, Map.of("Content-Type", PLAIN, "Cache-Control", "no-store"), words);
  }

  /** The calendar, or only that it is still the same. */
  static Answer calendar(String ics, Visit visit) {
    var tag = '"' + Sha256.of(ics).substring(0, TAG) + '"';
    var isSame = visit.hasAlready(tag);
    return new Answer(
            isSame ? 304 : 200,
            Map.of(
                "Content-Type", "text/calendar; charset=utf-8",
                "Content-Disposition", "inline; filename=\"replyby.ics\"",
                "Cache-Control", "private, max-age=3600"),
            isSame ? "" : ics)
        .with("ETag", tag);
  }

  private Answer with(String header, String value) {
    var all = new LinkedHashMap<>(headers);
    all.put(header, value);
    return new Answer(status, all, body);
  }

  /** A HEAD has the headers and nothing else. */
  Map<String, ?> toGateway(Visit visit) {
    var all = new LinkedHashMap<>(headers);
    all.put("Referrer-Policy", "no-referrer"); // The address is the key.
    all.put("Strict-Transport-Security", "max-age=31536000");
    all.put("X-Robots-Tag", "noindex, nofollow");
    all.put("X-Content-Type-Options", "nosniff");
    var answer = new LinkedHashMap<String, Object>();
    answer.put("statusCode", status);
    answer.put("headers", all);
    answer.put("body", visit.method().equals("HEAD") ? "" : body);
    answer.put("isBase64Encoded", false);
    return answer;
  }
}
