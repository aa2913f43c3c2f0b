package org.replyby.model;

/** The campaign in which a jurisdiction shares a matter, and how much of it. */
public record Sharing(CampaignId campaign, Shares shares) {
  public Sharing {
    if (shares == Shares.NOTHING) {
      throw new IllegalArgumentException("whoever shares nothing is in no campaign");
    }
  }
}
