package org.replyby.local.messages;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names as words, and pages without their tags, the way a person reads them. */
final class PlainWords {
  private static final Pattern TITLE = Pattern.compile("(?s)<title>(.*?)</title>");
  private static final Pattern PAGE = Pattern.compile("(?s)<main[^>]*>(.*?)</footer>");

  private PlainWords() {}

  static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String title(String document) {
    return plain(found(TITLE, document));
  }

  /** A button is shown in brackets. */
  static String text(String document) {
    return plain(
        found(PAGE, document)
            .replaceAll("<button[^>]*>", "[")
            .replace("</button>", "]")
            .replace("</dt><dd>", ": "));
  }

  private static String found(Pattern part, String document) {
    var matcher = part.matcher(document);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no page: " + document);
    }
    return matcher.group(1);
  }

  private static String plain(String markup) {
    return markup
        .replaceAll("<[^>]*>", "")
        .replaceAll("(?m)^\\s*\\n", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .strip();
  }
}
