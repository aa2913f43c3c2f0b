package org.replyby.staffpages.officials;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.history.HistoryLine;

/** A city's officials by tier. {@code canChange} is whether the visitor keeps them. */
public record OfficialsPage(
    String city,
    List<Crumb> crumbs,
    @Nullable String done,
    String status,
    String worst,
    List<Group> groups,
    boolean canChange,
    List<HistoryLine> history) {
  /** The officials of a tier, with a sentence about when they are told. */
  public record Group(String name, String when, List<Row> officials) {}

  /**
   * An official. {@code marks} are states in words, and {@code addresses} only for who keeps them.
   */
  public record Row(
      String id, String name, String role, List<Mark> marks, List<AddressLine> addresses) {}

  /** A state in a word, and its class. */
  public record Mark(String look, String words) {}

  /** An address and its state in a word. */
  public record AddressLine(String address, Mark state) {}
}
