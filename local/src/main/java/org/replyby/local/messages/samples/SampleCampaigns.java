package org.replyby.local.messages.samples;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Campaign;
import org.replyby.model.CampaignId;
import org.replyby.model.JurisdictionId;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.sharing.Campaigns;

/** A campaign that has room, and a full one. */
public record SampleCampaigns() implements Campaigns {
  private static final List<Campaign> ALL =
      List.of(
          new Campaign(new CampaignId("section-1373-review-2018"), "8 U.S.C. 1373 review", 1),
          new Campaign(new CampaignId("full"), "Full", Campaign.MOST_MATTERS));

  @Override
  public Optional<Campaign> campaign(CampaignId id) {
    return ALL.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  @Override
  public Optional<File> file(CampaignId id) {
    return campaign(id).map(c -> new File(c, List.of()));
  }

  @Override
  public Page<Shared> of(JurisdictionId jurisdiction, @Nullable String after, int limit) {
    return new Page<>(List.of(), null);
  }

  @Override
  public Page<CampaignId> all(@Nullable String after, int limit) {
    return new Page<>(ALL.stream().map(Campaign::id).toList(), null);
  }

  @Override
  public List<Campaign> some(List<CampaignId> ids) {
    return ALL.stream().filter(c -> ids.contains(c.id())).toList();
  }
}
