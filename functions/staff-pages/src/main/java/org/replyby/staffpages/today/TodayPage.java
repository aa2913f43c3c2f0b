package org.replyby.staffpages.today;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The start page. {@code status} sums it up, in the class {@code worst}. {@code next} is the
 * address of the next page, null on the last; {@code table} is that of all of them as a CSV file.
 * {@code toOpen} are cities that somebody who sees all of them chooses from; {@code canRecord} is
 * whether the visitor may record letters.
 */
public record TodayPage(
    String status,
    String worst,
    Filters filters,
    List<Row> rows,
    List<City> toOpen,
    boolean canRecord,
    @Nullable String next,
    String table) {

  /** What the list is limited to; empty texts limit nothing. {@code cities} by id. */
  public record Filters(
      String jurisdiction,
      String kind,
      String state,
      Map<String, String> cities,
      List<Option> kinds) {
    public boolean isSet() {
      return !jurisdiction.isEmpty() || !kind.isEmpty() || !state.isEmpty();
    }
  }

  /** A choice in a list. */
  public record Option(String code, String words) {}

  /** A city, by the id in its address. */
  public record City(String id, String name) {}

  /**
   * A deadline. {@code look} is the class of its worst state; {@code marks} say each state in
   * words. {@code toDo} are sentences about what has to be found out or confirmed. {@code told} are
   * who has acknowledged it, and the next alert.
   */
  public record Row(
      String city,
      String matter,
      String matterTitle,
      String deadline,
      String what,
      List<String> dates,
      String left,
      String look,
      List<Mark> marks,
      List<String> toDo,
      List<String> told) {}

  /** A state in a word, and its class. */
  public record Mark(String look, String words) {}
}
