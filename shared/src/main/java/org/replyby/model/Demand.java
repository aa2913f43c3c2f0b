package org.replyby.model;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a message has to say about a demand. It is stored with the deadline and its alerts, so that
 * a message can be written without another read. {@code text} is the demand, cut to {@link
 * #TEXT_LIMIT}. {@code subpoena} is null if the demand is a letter.
 */
public record Demand(
    String jurisdictionName,
    String matterTitle,
    IssuingAuthority from,
    LocalDate datedOn,
    String text,
    Set<Consequence> consequences,
    @Nullable SubpoenaKind subpoena) {
  /** Characters of a quoted demand; all protocols of one publish share SNS's 256 KB. */
  public static final int TEXT_LIMIT = 2_000;

  public Demand {
    consequences = Set.copyOf(consequences);
    if (text.length() > TEXT_LIMIT) {
      throw new IllegalArgumentException("a quoted demand has at most 2,000 characters");
    }
  }

  /** The same demand to a jurisdiction of another name. */
  public Demand named(String jurisdiction) {
    return under(jurisdiction, matterTitle);
  }

  /** The same demand in a matter of another title. */
  public Demand titled(String title) {
    return under(jurisdictionName, title);
  }

  private Demand under(String jurisdiction, String title) {
    return new Demand(jurisdiction, title, from, datedOn, text, consequences, subpoena);
  }

  /**
   * A demand's text as messages quote it: whole if it is short enough, otherwise cut, with a mark.
   */
  public static String cut(String text) {
    if (text.length() <= TEXT_LIMIT) {
      return text;
    }
    var end = TEXT_LIMIT - 4;
    var whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    return text.substring(0, whole) + " ...";
  }
}
