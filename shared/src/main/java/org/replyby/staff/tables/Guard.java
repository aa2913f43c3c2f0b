package org.replyby.staff.tables;

/**
 * Keeps a spreadsheet from running a text as a formula. It runs what begins with {@code = + - @}, a
 * tab, a line break or a null character (OWASP ASVS 5.0, 1.2.10). Such a text gets a {@code '} in
 * front, and so does one that begins with {@code '}: what takes the first {@code '} off again reads
 * what was exported.
 */
public final class Guard {
  private static final char MARK = '\'';
  private static final String GUARDED = "=+-@\t\r\n\0" + MARK;

  private Guard() {}

  /** The text for a table. */
  public static String on(String text) {
    return isGuardedAt(text, 0) ? MARK + text : text;
  }

  /** The text of a table, as it was before. An apostrophe that guards nothing is the text's own. */
  public static String off(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK && isGuardedAt(text, 1)
        ? text.substring(1)
        : text;
  }

  private static boolean isGuardedAt(String text, int place) {
    return text.length() > place && GUARDED.indexOf(text.charAt(place)) >= 0;
  }
}
