package org.replyby.staffpages;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.replyby.model.Right;
import org.replyby.staffpages.http.Answer;

/**
 * A page's address, such as {@code /matters/{matter}}, the right that it takes, and what shows it.
 */
public record PageRoute(Set<String> methods, String template, Right right, Screen screen) {
  private static final Pattern NAMED = Pattern.compile("\\{[a-z]+\\}");
  private static final String PART = "([^/]+)";

  /** Answers a visit. */
  public interface Screen {
    Answer show(Turn turn);
  }

  static PageRoute get(String template, Right right, Screen screen) {
    return new PageRoute(Set.of("GET", "HEAD"), template, right, screen);
  }

  /** A page with a form that is sent to its own address. */
  static PageRoute form(String template, Right right, Screen screen) {
    return new PageRoute(Set.of("GET", "HEAD", "POST"), template, right, screen);
  }

  static PageRoute post(String template, Right right, Screen screen) {
    return new PageRoute(Set.of("POST"), template, right, screen);
  }

  /** What the path names, empty if the route names nothing; nothing if the path is another. */
  Optional<String> match(String path) {
    var pattern = NAMED.matcher(template).replaceAll(Matcher.quoteReplacement(PART));
    var match = Pattern.compile(pattern).matcher(path);
    if (!match.matches()) {
      return Optional.empty();
    }
    return Optional.of(match.groupCount() == 0 ? "" : match.group(1));
  }
}
