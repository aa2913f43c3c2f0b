package org.replyby.model;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a message has to say about a demand. It is stored with the deadline and its alerts, so that
 * a message can be written without another read. {@code text} is the demand, cut to {@link
 * #TEXT_LIMIT}. {@code datedOn} is null if a letter has no date. {@code subpoena} is null if the
 * demand is a letter. {@code part} names the one of its parts that is due, and is null if it has
 * one only. {@code byHand} is null unless a person entered the deadline without recording a
 * document. {@code inCity} is what an alert keeps of its city. {@code disclosure} is whom the city
 * may tell of the matter. If it is {@code privileged}, no alert holds the text.
 */
public record Demand(
    String jurisdictionName,
    String matterTitle,
    IssuingAuthority from,
    @Nullable LocalDate datedOn,
    String text,
    Set<Consequence> consequences,
    @Nullable SubpoenaKind subpoena,
    @Nullable String part,
    @Nullable HandEntry byHand,
    InCity inCity,
    Disclosure disclosure,
    boolean privileged) {
  /** Characters of a quoted demand; all protocols of one publish share SNS's 256 KB. */
  public static final int TEXT_LIMIT = 2_000;

  private static final int FIRST_WORDS_LIMIT = 30;

  public Demand {
    consequences = Set.copyOf(consequences);
    if (text.length() > TEXT_LIMIT) {
      throw new IllegalArgumentException("a quoted demand has at most 2,000 characters");
    }
  }

  /** The demand of a document, as its deadlines keep it. */
  public Demand(
      String jurisdictionName,
      String matterTitle,
      IssuingAuthority from,
      @Nullable LocalDate datedOn,
      String text,
      Set<Consequence> consequences,
      @Nullable SubpoenaKind subpoena) {
    this(
        jurisdictionName,
        matterTitle,
        from,
        datedOn,
        text,
        consequences,
        subpoena,
        null,
        null,
        InCity.NONE,
        new Disclosure.Open(),
        false);
  }

  /** What it says about one of its parts; null if it has one only. */
  public Demand of(@Nullable String onePart) {
    return with(datedOn, text, onePart, byHand, inCity, disclosure, privileged);
  }

  /** The same demand with another date. */
  public Demand dated(@Nullable LocalDate date) {
    return with(date, text, part, byHand, inCity, disclosure, privileged);
  }

  /** The same demand, entered by hand. */
  public Demand entered(HandEntry entry) {
    return with(datedOn, text, part, entry, inCity, disclosure, privileged);
  }

  /**
   * The same demand as an alert keeps it, with the city as it is when the alert is created, and
   * without a text that is privileged.
   */
  public Demand told(InCity now) {
    return with(datedOn, privileged ? "" : text, part, byHand, now, disclosure, privileged);
  }

  /** The same demand in other words. */
  public Demand worded(String words) {
    return with(datedOn, words, part, byHand, inCity, disclosure, privileged);
  }

  /** The same demand, to be told to others. */
  public Demand disclosed(Disclosure another) {
    return with(datedOn, text, part, byHand, inCity, another, privileged);
  }

  /** The same demand, its text kept from alerts if it is privileged. */
  public Demand privileged(boolean isKept) {
    return with(datedOn, text, part, byHand, inCity, disclosure, isKept);
  }

  /** Whether the city has other matters too. */
  public boolean amongOthers() {
    return inCity.amongOthers();
  }

  /**
   * Whom to tell that the reply went out. Nobody by name if the matter is restricted, because an
   * order may forbid telling this person.
   */
  public @Nullable Contact contact() {
    return disclosure.isRestricted() ? null : inCity.contact();
  }

  /** The same demand to a jurisdiction of another name. */
  public Demand named(String jurisdiction) {
    return under(jurisdiction, matterTitle);
  }

  /** The same demand in a matter of another title. */
  public Demand titled(String title) {
    return under(jurisdictionName, title);
  }

  private Demand with(
      @Nullable LocalDate date,
      String words,
      @Nullable String onePart,
      @Nullable HandEntry entry,
      InCity city,
      Disclosure told,
      boolean isKept) {
    return new Demand(
        jurisdictionName,
        matterTitle,
        from,
        date,
        words,
        consequences,
        subpoena,
        onePart,
        entry,
        city,
        told,
        isKept);
  }

  private Demand under(String jurisdiction, String title) {
    return new Demand(
        jurisdiction,
        title,
        from,
        datedOn,
        text,
        consequences,
        subpoena,
        part,
        byHand,
        inCity,
        disclosure,
        privileged);
  }

  /** The start of a demand's text, up to the end of a word, for a short name. */
  public static String firstWords(String text) {
    var line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= FIRST_WORDS_LIMIT) {
      return line;
    }
    var end = line.lastIndexOf(' ', FIRST_WORDS_LIMIT);
    return line.substring(0, end > 0 ? end : FIRST_WORDS_LIMIT);
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
