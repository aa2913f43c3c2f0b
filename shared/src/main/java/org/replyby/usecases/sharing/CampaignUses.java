package org.replyby.usecases.sharing;

import java.time.InstantSource;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.run.Backoff;

/** What can be done about campaigns, and with a matter in one. */
public record CampaignUses(SetCampaign set, ShareMatter share, ShowCampaign show) {
  public static CampaignUses of(
      Docket docket, Campaigns campaigns, InstantSource clock, Backoff backoff) {
    return new CampaignUses(
        new SetCampaign(docket, campaigns, backoff),
        new ShareMatter(docket, campaigns, clock, backoff),
        new ShowCampaign(campaigns));
  }
}
