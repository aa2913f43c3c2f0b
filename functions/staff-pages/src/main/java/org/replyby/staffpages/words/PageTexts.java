package org.replyby.staffpages.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of the pages. A text is in the file of its room, which its key begins with: {@code
 * city.none} is in {@code city.properties}. The files are read once, when the class is loaded. The
 * templates escape a text as they do any other.
 */
public final class PageTexts {
  /** The files, each without its ending. */
  static final List<String> ROOMS =
      List.of(
          "calculator",
          "calendars",
          "campaign",
          "change",
          "city",
          "common",
          "deadline",
          "demand",
          "ending",
          "extension",
          "exports",
          "files",
          "form",
          "hand",
          "history",
          "imports",
          "kept",
          "letter",
          "look",
          "matter",
          "members",
          "officials",
          "review",
          "signin",
          "subpoena",
          "today",
          "webhooks");

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final SortedMap<String, String> TEXTS = read();

  private PageTexts() {}

  /** The text, with a value in place of {0}, {1} and so on; a number has commas, as 1,000. */
  public static String say(String key, Object... values) {
    var text = TEXTS.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text has the key " + key);
    }
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> Matcher.quoteReplacement(shown(values[Integer.parseInt(place.group(1))])));
  }

  private static String shown(Object value) {
    return value instanceof Integer || value instanceof Long
        ? number(((Number) value).longValue())
        : String.valueOf(value);
  }

  /** With commas, as 1,000. */
  public static String number(long value) {
    return String.format(Locale.US, "%,d", value);
  }

  /** The text for one, or for another number, which is {0}. */
  public static String counted(String key, long number) {
    return say(key + (number == 1 ? ".one" : ".many"), number);
  }

  /** Every text by its key, in the order of the keys. */
  public static SortedMap<String, String> all() {
    return TEXTS;
  }

  private static SortedMap<String, String> read() {
    var all = new Properties();
    for (var room : ROOMS) {
      try (var file = PageTexts.class.getResourceAsStream(room + ".properties")) {
        if (file == null) {
          throw new IllegalStateException("there is no " + room + ".properties in the jar");
        }
        all.load(new InputStreamReader(file, UTF_8));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    var texts = new TreeMap<String, String>();
    all.stringPropertyNames().forEach(key -> texts.put(key, all.getProperty(key)));
    return Collections.unmodifiableSortedMap(texts);
  }
}
