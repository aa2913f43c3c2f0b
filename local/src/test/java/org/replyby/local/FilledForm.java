package org.replyby.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The values that a form of the page holds, as a browser would send them. */
final class FilledForm {
  private static final Pattern INPUT = Pattern.compile("<input ([^>]*)>");
  private static final Pattern AREA =
      Pattern.compile("<textarea [^>]*name=\"([^\"]*)\"[^>]*>([^<]*)</textarea>");
  private static final Pattern SELECT =
      Pattern.compile("<select [^>]*name=\"([^\"]*)\".*?</select>", Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\"([^>]*)>");

  /** A character that nobody types. */
  static final String AND = "\u001f";

  private FilledForm() {}

  /** Several values of one field are joined by {@link #AND}. */
  static Map<String, String> of(String html) {
    var fields = new LinkedHashMap<String, String>();
    INPUT
        .matcher(html)
        .results()
        .map(found -> found.group(1))
        .filter(FilledForm::isSent)
        .forEach(
            input ->
                fields.merge(
                    attribute(input, "name"), attribute(input, "value"), (a, b) -> a + AND + b));
    AREA.matcher(html)
        .results()
        .forEach(found -> fields.put(found.group(1), PageVisitor.Shown.unescaped(found.group(2))));
    SELECT
        .matcher(html)
        .results()
        .forEach(found -> fields.put(found.group(1), chosen(found.group())));
    fields.put("step", "show");
    return fields;
  }

  private static boolean isSent(String input) {
    var type = attribute(input, "type");
    return (!type.equals("checkbox") && !type.equals("radio")) || input.contains(" checked");
  }

  private static String attribute(String input, String name) {
    var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(input);
    return found.find() ? PageVisitor.Shown.unescaped(found.group(1)) : "";
  }

  /** Without a choice, a browser sends the first. */
  private static String chosen(String select) {
    var options = OPTION.matcher(select).results().toList();
    return options.stream()
        .filter(option -> option.group(2).contains("selected"))
        .findFirst()
        .orElse(options.getFirst())
        .group(1);
  }
}
