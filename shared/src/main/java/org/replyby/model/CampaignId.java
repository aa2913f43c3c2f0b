package org.replyby.model;

/** The slug of a campaign, such as {@code section-1373-review-2018}. An operator chooses it. */
public record CampaignId(String value) {
  /** Anything but a slug is an {@link IllegalArgumentException}. */
  public CampaignId {
    IdParts.part(value, "campaign");
  }

  @Override
  public String toString() {
    return value;
  }
}
