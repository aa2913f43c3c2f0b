import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pieces of HTML. Every text that comes from the contract is escaped here. */
final class Html {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private Html() {}

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A text of the contract: what is between backticks is code. */
  static String prose(String text) {
    return CODE.matcher(escaped(text)).replaceAll("<code>$1</code>");
  }

  static String paragraphs(String text) {
    return List.of(text.strip().split("\n\n")).stream()
        .map(paragraph -> "<p>" + prose(paragraph.replace("\n", " ")) + "</p>\n")
        .collect(Collectors.joining());
  }

  static String code(String text) {
    return "<code>" + escaped(text) + "</code>";
  }

  static String link(String anchor, String text) {
    return "<a href=\"#" + escaped(anchor) + "\">" + escaped(text) + "</a>";
  }

  /** A table whose first column names what the row is about. The cells are HTML. */
  static String table(String caption, List<String> heads, List<List<String>> rows) {
    var head =
        heads.stream()
            .map(name -> "<th scope=\"col\">" + escaped(name) + "</th>")
            .collect(Collectors.joining());
    var body = rows.stream().map(Html::row).collect(Collectors.joining());
    return "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\""
        + escaped(caption)
        + "\"><table>\n<caption>"
        + escaped(caption)
        + "</caption>\n<thead><tr>"
        + head
        + "</tr></thead>\n<tbody>\n"
        + body
        + "</tbody>\n</table></div>\n";
  }

  private static String row(List<String> cells) {
    return "<tr><th scope=\"row\">"
        + cells.getFirst()
        + "</th>"
        + cells.stream().skip(1).map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining())
        + "</tr>\n";
  }
}
