package org.replyby.model;

/**
 * What joins matters of many jurisdictions that have the same cause, such as one review by the
 * department. {@code matters} counts those that are shared in it.
 */
public record Campaign(CampaignId id, String name, long matters) {
  /** All rows of a campaign are read at once: this many fit into two pages of a query. */
  public static final int MOST_MATTERS = 500;

  public boolean isFull() {
    return matters >= MOST_MATTERS;
  }
}
