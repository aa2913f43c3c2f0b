package org.replyby.usecases.docket;

import java.time.Instant;
import org.replyby.model.CampaignId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.model.SharedMatter;

/** A change of a campaign, or of what it holds. */
public sealed interface CampaignChange {
  /** Opens a campaign, or gives it another name; what it holds stays. */
  record Named(CampaignId campaign, String name) implements CampaignChange {}

  /** Puts a matter's row in the place of any older one. */
  record Kept(SharedMatter row) implements CampaignChange {}

  /** Empties the row of a matter that is shared no more; {@code at} is when. */
  record Ended(CampaignId campaign, MatterId matter, Instant at) implements CampaignChange {}

  /**
   * Counts one more of the matters that are shared in a campaign, or one less. One more fails if
   * there is no such campaign, or it is full.
   */
  record Counted(CampaignId campaign, boolean isMore) implements CampaignChange {}

  /** Counts one more of the matters that a jurisdiction shares in a campaign, or one less. */
  record CountedOf(JurisdictionId jurisdiction, CampaignId campaign, boolean isMore)
      implements CampaignChange {}

  /** Puts a campaign on the list of all campaigns, on which it may be already. */
  record Listed(CampaignId campaign) implements CampaignChange {}
}
