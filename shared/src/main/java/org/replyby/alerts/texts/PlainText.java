package org.replyby.alerts.texts;

import java.text.Normalizer;
import java.util.regex.Pattern;
import net.gcardone.junidecode.Junidecode;

/** Texts that people entered, made safe for a line, a block, or a protocol's alphabet. */
public final class PlainText {
  /**
   * Control characters, line separators, marks that turn the reading direction, unpaired
   * surrogates.
   */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

  private static final Pattern UNPRINTABLE_BUT_LINES =
      Pattern.compile("[\\p{Zl}\\p{Zp}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]|(?![\\n\\t])\\p{Cc}");
  private static final Pattern SCHEME = Pattern.compile("(?i)\\b([a-z][a-z0-9+-]*):/+");

  /** A dot between two letters or digits can be one of a domain's, or of an address's. */
  private static final Pattern DOT_IN_ADDRESS =
      Pattern.compile("(?<=[\\p{L}\\p{N}_-])[.\u3002\uff0e\uff61](?=\\p{L}{2})");

  private static final Pattern SPACES = Pattern.compile(" {2,}");
  private static final Pattern NOT_ASCII = Pattern.compile("[^ -~]");
  private static final Pattern LEADING_OTHERS = Pattern.compile("^[^A-Za-z0-9]+");

  private PlainText() {}

  /** One line, in any script. */
  public static String line(String text) {
    return SPACES.matcher(UNPRINTABLE.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
  }

  /** Lines as they were entered, in any script. */
  static String block(String text) {
    return UNPRINTABLE_BUT_LINES.matcher(text.replace("\r\n", "\n")).replaceAll(" ").strip();
  }

  /**
   * What somebody else wrote, in lines that each begin with a mark of quotation. No address in it
   * becomes a link, so that it cannot pass for one of the service's own.
   */
  static String quoted(String text) {
    var broken = DOT_IN_ADDRESS.matcher(SCHEME.matcher(block(text)).replaceAll("$1[:]//"));
    return "> " + broken.replaceAll("[.]").replace("\n", "\n> ");
  }

  /** One line of printable ASCII; what cannot be transliterated is dropped. */
  static String ascii(String text) {
    var letters = new StringBuilder();
    composed(text).codePoints().forEach(c -> letters.append(transliterated(c)));
    return line(NOT_ASCII.matcher(letters).replaceAll(""));
  }

  /** Replaces compatibility forms, so that a styled letter becomes the plain letter. */
  static String composed(String text) {
    return Normalizer.normalize(line(text), Normalizer.Form.NFKC);
  }

  /**
   * Emoji and rare scripts, which are beyond the basic plane or marked [?] in the tables, have no
   * transliteration.
   */
  static String transliterated(int codePoint) {
    if (!Character.isBmpCodePoint(codePoint)) {
      return "";
    }
    return Junidecode.unidecode(Character.toString(codePoint)).replace("[?]", "");
  }

  /** SNS refuses a subject that begins with anything but a letter, a number or punctuation. */
  static String startingAlphanumeric(String ascii) {
    return LEADING_OTHERS.matcher(ascii).replaceFirst("");
  }

  /** At most {@code limit} characters; a text that was cut ends in two periods. */
  public static String cut(String text, int limit) {
    return text.length() <= limit
        ? text
        : text.substring(0, Math.max(0, limit - 2)).stripTrailing() + "..";
  }

  /** The same text with a small first letter, for the middle of a sentence. */
  public static String lowercase(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
