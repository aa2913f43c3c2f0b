package org.replyby.staffpages.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A matter. {@code alertsLeft} is whether it has more alerts than are shown. */
public record MatterPage(
    String matter,
    String status,
    String worst,
    List<Deadline> deadlines,
    List<String> missing,
    List<Document> documents,
    List<Told> told,
    boolean alertsLeft,
    List<Line> docket,
    boolean canRecord,
    boolean canDecide) {

  /** A deadline in a row. */
  public record Deadline(String id, String what, List<String> dates, String left, String state) {}

  /** A letter or a subpoena. {@code voided} says why it no longer counts, or is null. */
  public record Document(
      String id, String what, List<String> facts, String demand, @Nullable String voided) {}

  /** What an official was told, or why not. {@code text} is what went out, null if nothing did. */
  public record Told(
      String when, String who, String about, String state, String look, @Nullable String text) {}

  /** A line of the docket. */
  public record Line(String when, String what, String by) {}
}
