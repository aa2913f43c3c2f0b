package org.replyby.staffpages.city;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.history.HistoryLine;

/**
 * A city. {@code canChange} is whether the visitor keeps its settings, {@code canShare} whether
 * they decide what it shares, {@code canImport} whether they import anything. {@code next} is the
 * address of more matters, or null.
 */
public record CityPage(
    String id,
    @Nullable String done,
    String status,
    String worst,
    List<Setting> settings,
    List<Closed> closings,
    List<Shared> matters,
    @Nullable String next,
    boolean canChange,
    boolean canShare,
    boolean canImport,
    List<HistoryLine> history) {
  /** A setting, and the address of its form. */
  public record Setting(String name, List<String> words, String form) {}

  /** A day on which something is closed, and the address that takes it off. */
  public record Closed(String day, String what, String removal) {}

  /** A matter, and what others see of it. */
  public record Shared(String id, String title, String sees, @Nullable String campaign) {}
}
