package org.replyby.staffpages.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.texts.Fact;

/** What the visitor may see of a campaign: sums, and the matters by what has to be done. */
public record CampaignPage(String status, String worst, List<Fact> sums, List<Group> groups) {
  /** Matters in the same state. */
  public record Group(String name, List<Row> rows) {}

  /** A matter. {@code title} and {@code demands} only if the city shares them. */
  public record Row(
      String city,
      @Nullable String title,
      String look,
      String state,
      List<String> dates,
      List<String> facts,
      List<String> demands) {}
}
