package org.replyby.usecases.recalculating;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.replyby.alerts.plan.CityTime;
import org.replyby.deadlines.Court;
import org.replyby.deadlines.Courts;

/**
 * A fact that was typed wrongly: its name, with dots where a field is within another, and what it
 * was and is. {@link #NONE} means that it is not given.
 */
public record Fact(String name, String was, String is) {
  public static final String NONE = "none";

  /** Longer values are cut on the docket, and left out of what officials are told. */
  private static final int KEPT = 200;

  private static final int TOLD = 60;

  /** More would bury the date in an alert. */
  private static final int MOST_TOLD = 5;

  private static final String DEMAND = "demand";
  private static final String COURT = "court";

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern CODE = Pattern.compile("[a-z]+([-_][a-z0-9]+)+");

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("announcedOn", "day of the announcement"),
          Map.entry("calls", "kind of thing that the subpoena asks for"),
          Map.entry("datedOn", "date of the letter"),
          Map.entry("delivery", "way in which the letter was delivered"),
          Map.entry(DEMAND, "text of the demand"),
          Map.entry("due.date", "due date"),
          Map.entry("foia.receivedOn", "day on which the agency received the request"),
          Map.entry("from.office", "office"),
          Map.entry("from.signatory", "name of the signer"),
          Map.entry("issuedOn", "day of issue"),
          Map.entry("kind", "kind of demand"),
          Map.entry("name", "name of the jurisdiction"),
          Map.entry("receivedOn", "day of receipt"),
          Map.entry("respondWithin.count", "length of the time to reply"),
          Map.entry("privileged", "mark that the demand's text is privileged"),
          Map.entry("respondWithin.from", "day from which the time to reply counts"),
          Map.entry("respondWithin.unit", "way in which the time to reply is counted"),
          Map.entry("responseDue.date", "date of the reply"),
          Map.entry("responseDue.time", "hour of the reply"),
          Map.entry("returnDate.date", "return date"),
          Map.entry("returnDate.time", "hour of the return date"),
          Map.entry("servedOn", "day of service"),
          Map.entry("timeZone", "time zone"),
          Map.entry("title", "title of the matter"));

  /**
   * What the docket says: the old value and the new one, under each fact's name. What a demand says
   * is kept beside the docket.
   */
  static Map<String, String> details(List<Fact> facts) {
    var details = new TreeMap<String, String>();
    facts.stream()
        .filter(f -> !f.name().equals(DEMAND))
        .forEach(f -> details.put(f.name(), cut(f.was()) + " -> " + cut(f.is())));
    return details;
  }

  /** What officials are told, in sentences. */
  public static String sentences(List<Fact> facts) {
    var told = facts.stream().limit(MOST_TOLD).map(Fact::sentence).collect(Collectors.joining(" "));
    var more = facts.size() - MOST_TOLD;
    if (more <= 0) {
      return told;
    }
    return told
        + (more == 1
            ? " 1 more fact was corrected."
            : " %d more facts were corrected.".formatted(more));
  }

  /** The words of a demand may be privileged, now or before, so they are never repeated. */
  private String sentence() {
    if (name.equals(DEMAND) || was.length() > TOLD || is.length() > TOLD) {
      return "The %s was corrected.".formatted(words());
    }
    if (was.equals(NONE)) {
      return "The %s is now on record: %s.".formatted(words(), told(is));
    }
    return is.equals(NONE)
        ? "The %s, %s, was taken off the record.".formatted(words(), told(was))
        : "The %s was corrected from %s to %s.".formatted(words(), told(was), told(is));
  }

  public String wasInWords() {
    return told(was);
  }

  public String isInWords() {
    return told(is);
  }

  /** A day as people write it, a court by its name, a code without marks between its words. */
  private String told(String value) {
    if (name.equals(COURT)) {
      return Courts.find(value).map(Court::name).orElse(value);
    }
    if (DAY.matcher(value).matches()) {
      return CityTime.date(LocalDate.parse(value));
    }
    return CODE.matcher(value).matches() ? value.replaceAll("[-_]", " ") : value;
  }

  /** A name without words of its own, such as fiscalYear, is taken apart. */
  private String words() {
    return WORDS.getOrDefault(
        name,
        name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('.', ' ').toLowerCase(Locale.ROOT));
  }

  private static String cut(String value) {
    return value.codePointCount(0, value.length()) <= KEPT
        ? value
        : value.substring(0, value.offsetByCodePoints(0, KEPT)) + " ...";
  }
}
