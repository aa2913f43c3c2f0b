package org.replyby.acknowledge;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A piece of a page. Anything put into one is escaped, unless it is itself such a piece. */
record Html(String markup) {
  static final Html NOTHING = new Html("");

  /** HTML allows no control characters but these, not even by number. */
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

  /** Each {@code %s} is replaced by one of the parts, in their order. */
  static Html of(String template, Object... parts) {
    return new Html(template.formatted(Arrays.stream(parts).map(Html::safe).toArray()));
  }

  static Html of(List<Html> parts) {
    return new Html(parts.stream().map(Html::markup).collect(Collectors.joining("\n")));
  }

  /** Without a place to send to, a form goes to the address that it came from. */
  static Html button(String words) {
    return of(
        "<form method=\"post\"><button class=\"usa-button usa-button--big\" type=\"submit\">%s</button></form>",
        words);
  }

  private static String safe(Object part) {
    return part instanceof Html(var markup) ? markup : escaped(part.toString());
  }

  private static String escaped(String text) {
    return CONTROLS
        .matcher(text)
        .replaceAll(" ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
