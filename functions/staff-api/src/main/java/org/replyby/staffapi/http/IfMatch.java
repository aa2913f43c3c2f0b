package org.replyby.staffapi.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.replyby.usecases.docket.Expected;

/**
 * The headers If-Match and If-None-Match of a change (RFC 9110, section 13.1). A weak tag never
 * matches, since If-Match compares strongly.
 */
final class IfMatch {
  private static final String IF_MATCH = "if-match";
  private static final String IF_NONE_MATCH = "if-none-match";
  private static final String ANYTHING = "*";
  private static final Pattern TAGS =
      Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7e]*)\"\\s*(?:,|$)");

  private IfMatch() {}

  /** Throws {@link Refused} if a header cannot be read. */
  static Expected of(Request request) {
    var match = request.header(IF_MATCH);
    if (match.isPresent()) {
      return match.get().strip().equals(ANYTHING) ? new Expected.Anything() : tags(match.get());
    }
    return isOfNothing(request.header(IF_NONE_MATCH))
        ? new Expected.Absent()
        : new Expected.Unsaid();
  }

  private static Expected tags(String header) {
    var strong = new ArrayList<String>();
    var matcher = TAGS.matcher(header);
    var end = 0;
    while (end < header.length() && matcher.find(end) && matcher.start() == end) {
      if (matcher.group(1) == null) {
        strong.add('"' + matcher.group(2) + '"');
      }
      end = matcher.end();
    }
    if (header.isBlank() || end < header.length() || header.strip().endsWith(",")) {
      throw new Refused(
          Problem.malformed(
              "If-Match must be * or the ETag of what you want to change, in its quotes"));
    }
    return new Expected.OneOf(List.copyOf(strong));
  }

  private static boolean isOfNothing(Optional<String> header) {
    if (header.isPresent() && !header.get().strip().equals(ANYTHING)) {
      throw new Refused(Problem.malformed("If-None-Match must be * where something is changed"));
    }
    return header.isPresent();
  }
}
