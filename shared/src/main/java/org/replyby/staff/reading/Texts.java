package org.replyby.staff.reading;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import net.gcardone.junidecode.Junidecode;

/** Texts that people type. Spaces around them are dropped. */
public final class Texts {
  /**
   * Apostrophes and the Hawaiian okina do not split words: Hawai'i is hawaii, O'Fallon is ofallon.
   */
  private static final Pattern APOSTROPHES = Pattern.compile("['`\u2018\u2019\u02bb\u02bc]");

  private static final Pattern ADDRESS =
      Pattern.compile("://|@|(?<=[\\p{L}\\p{N}_-])[.\u3002\uff0e\uff61](?=\\p{L}{2})");

  private Texts() {}

  /** A name in the letters that ids are made of. */
  public static String ascii(String name) {
    return Junidecode.unidecode(APOSTROPHES.matcher(name).replaceAll(""));
  }

  /** One line: a name, a title. */
  public static FieldReader<String> line(int limit) {
    return text(limit, Texts::mayNotStandInALine);
  }

  /** A person's, a role's or a city's name: one line that is read as no address on the web. */
  public static FieldReader<String> name(int limit) {
    return line(limit)
        .then(
            name ->
                ADDRESS.matcher(name).find()
                    ? new ReadResult.Bad<>(
                        "must not have a web or email address in it: put a space after each period")
                    : new ReadResult.Good<>(name));
  }

  /** Several lines; a carriage return before a line feed is dropped. */
  public static FieldReader<String> prose(int limit) {
    return text(limit, c -> Character.isISOControl(c) && c != '\n' && c != '\t');
  }

  private static FieldReader<String> text(int limit, IntPredicate forbidden) {
    return json ->
        json instanceof String typed
            ? checked(typed.replace("\r\n", "\n").strip(), limit, forbidden)
            : new ReadResult.Bad<>("must be text, in quotes");
  }

  private static ReadResult<String> checked(String text, int limit, IntPredicate forbidden) {
    if (text.codePoints().allMatch(Texts::isInvisible)) {
      return new ReadResult.Bad<>("must not be empty");
    }
    if (text.codePointCount(0, text.length()) > limit) {
      return new ReadResult.Bad<>("must have at most " + limit + " characters");
    }
    if (text.codePoints().anyMatch(c -> forbidden.test(c) || isHalfACharacter(c))) {
      return new ReadResult.Bad<>(
          "has a character that is not allowed here: a control character or an incomplete one");
    }
    return new ReadResult.Good<>(text);
  }

  private static boolean mayNotStandInALine(int c) {
    var type = Character.getType(c);
    return Character.isISOControl(c)
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || turnsDirection(c);
  }

  /** Bidirectional embeddings, overrides and isolates can make a name read as a different one. */
  private static boolean turnsDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /** A surrogate without its other half is not a character, and UTF-8 cannot carry it. */
  private static boolean isHalfACharacter(int c) {
    return Character.getType(c) == Character.SURROGATE;
  }

  private static boolean isInvisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
