package org.replyby.model;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a message has to say about a demand. It is stored with the deadline and its alerts, so that
 * a message can be written without another read. {@code text} is the demand, cut to {@link
 * #TEXT_LIMIT}. {@code subpoena} is null if the demand is a letter. {@code part} names the one of
 * its parts that is due, and is null if it has one only. {@code datedOn} is null if the letter has
 * no date.
 */
public record Demand(
    String jurisdictionName,
    String matterTitle,
    IssuingAuthority from,
    @Nullable LocalDate datedOn,
    String text,
    Set<Consequence> consequences,
    @Nullable SubpoenaKind subpoena,
    @Nullable String part) {
  /** Characters of a quoted demand; all protocols of one publish share SNS's 256 KB. */
  public static final int TEXT_LIMIT = 2_000;

  public Demand {
    consequences = Set.copyOf(consequences);
    if (text.length() > TEXT_LIMIT) {
      throw new IllegalArgumentException("a quoted demand has at most 2,000 characters");
    }
  }

  /** What it says about one of its parts; null if it has one only. */
  public Demand of(@Nullable String onePart) {
    return new Demand(
        jurisdictionName, matterTitle, from, datedOn, text, consequences, subpoena, onePart);
  }

  /** The same demand with another date. */
  public Demand dated(@Nullable LocalDate date) {
    return new Demand(
        jurisdictionName, matterTitle, from, date, text, consequences, subpoena, part);
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
