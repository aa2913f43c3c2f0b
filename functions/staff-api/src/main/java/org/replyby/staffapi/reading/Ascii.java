package org.replyby.staffapi.reading;

import java.util.regex.Pattern;
import net.gcardone.junidecode.Junidecode;

/** Names in the letters that ids are made of. */
public final class Ascii {
  /**
   * Apostrophes and the Hawaiian okina do not split words: Hawai'i is hawaii, O'Fallon is ofallon.
   */
  private static final Pattern APOSTROPHES = Pattern.compile("['`\u2018\u2019\u02bb\u02bc]");

  private Ascii() {}

  public static String of(String name) {
    return Junidecode.unidecode(APOSTROPHES.matcher(name).replaceAll(""));
  }
}
