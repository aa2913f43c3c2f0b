package org.replyby.staff.dossier.report;

import java.util.List;
import java.util.function.UnaryOperator;

/** HTML being written: each text is one that may be shown, and is escaped. */
final class Html {
  private final StringBuilder html = new StringBuilder();
  private final UnaryOperator<String> words;

  Html(UnaryOperator<String> words) {
    this.words = words;
  }

  /** Markup of our own. */
  Html raw(String markup) {
    html.append(markup).append('\n');
    return this;
  }

  /** An element that holds a text alone. */
  Html line(String element, String text) {
    html.append('<').append(element).append('>');
    html.append(escaped(text));
    html.append("</").append(element).append(">\n");
    return this;
  }

  Html list(String element, List<String> lines) {
    if (!lines.isEmpty()) {
      raw("<" + element + ">");
      lines.forEach(line -> line("li", line));
      raw("</" + element + ">");
    }
    return this;
  }

  /** The caption and the first line of a table. */
  Html table(String caption, String... columns) {
    raw("<table>").line("caption", caption).raw("<thead><tr>");
    for (var column : columns) {
      html.append("<th scope=\"col\">").append(escaped(column)).append("</th>\n");
    }
    return raw("</tr></thead>").raw("<tbody>");
  }

  /** A line of a table; its first cell names it. */
  Html row(String first, String... others) {
    html.append("<tr><th scope=\"row\">").append(escaped(first)).append("</th>");
    for (var other : others) {
      html.append("<td>").append(escaped(other)).append("</td>");
    }
    return raw("</tr>");
  }

  Html endOfTable() {
    return raw("</tbody></table>");
  }

  /** Without the characters that HTML forbids, and with line breaks as spaces where it may. */
  String escaped(String text) {
    var escaped = new StringBuilder();
    words
        .apply(text)
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isForbidden(c) ? '\ufffd' : c);
              }
            });
    return escaped.toString();
  }

  /** Control characters, halves of a surrogate pair, and what Unicode gives no meaning. */
  private static boolean isForbidden(int c) {
    var isControl = Character.isISOControl(c) && c != '\n' && c != '\t';
    var isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return isControl || isHalf || (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
  }

  String text() {
    return html.toString();
  }
}
