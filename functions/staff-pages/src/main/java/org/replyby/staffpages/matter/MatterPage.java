package org.replyby.staffpages.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.history.HistoryLine;

/**
 * A matter. {@code done} is what the visitor just did, or null. {@code next} is what has to be
 * done, the most pressing first, and {@code stepsLeft} how much more that is. {@code asOf} is the
 * moment of the page in the city's zone. {@code alertsLeft} is whether it has more alerts than are
 * shown. {@code restriction} says who may be told of it, or is null.
 */
public record MatterPage(
    String matter,
    @Nullable Done done,
    String status,
    String worst,
    @Nullable String restriction,
    Portion<Deadline> deadlines,
    List<Step> next,
    int stepsLeft,
    String asOf,
    List<String> missing,
    Portion<Document> documents,
    List<Told> told,
    boolean alertsLeft,
    List<HistoryLine> docket,
    boolean canRecord,
    boolean canDecide) {
  /** The id of its city. */
  public String city() {
    return matter.substring(0, matter.indexOf('.'));
  }

  /**
   * What the visitor just did. {@code link} is what they probably do next, at {@code address}; it
   * is empty if there is nothing. {@code isGood} is false for what has to be done again.
   */
  public record Done(String words, boolean isGood, String link, String address) {}

  /** A deadline in a row. {@code explained} says in a sentence how its date was found. */
  public record Deadline(
      String id,
      String what,
      List<String> dates,
      String left,
      String state,
      boolean isOpen,
      String explained) {}

  /** What somebody has to do, and the page on which they do it, if there is one. */
  public record Step(String words, @Nullable String address) {}

  /** A letter or a subpoena. {@code voided} says why it no longer counts, or is null. */
  public record Document(
      String id, String what, List<String> facts, String demand, @Nullable String voided) {}

  /** What an official was told, or why not. {@code text} is what went out, null if nothing did. */
  public record Told(
      String when, String who, String about, String state, String look, @Nullable String text) {}
}
