package org.replyby.usecases.sharing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Campaign;
import org.replyby.model.CampaignId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.SharedMatter;
import org.replyby.usecases.docket.Page;

/** The campaigns on record. They are written together with the matters, by the docket. */
public interface Campaigns {
  /** A campaign with the rows of all matters that are shared in it, by matter. */
  record File(Campaign campaign, List<SharedMatter> rows) {
    public File {
      rows = List.copyOf(rows);
    }
  }

  /** The campaign without its rows: one read. */
  Optional<Campaign> campaign(CampaignId id);

  /** At most two queries. */
  Optional<File> file(CampaignId id);

  /** How many matters a jurisdiction shares in a campaign; 0 if it shares none there any more. */
  record Shared(CampaignId campaign, long matters) {}

  /** The campaigns in which a jurisdiction shares, or shared, a matter, by id: one query a page. */
  Page<Shared> of(JurisdictionId jurisdiction, @Nullable String after, int limit);

  /** All campaigns by id: one query a page. */
  Page<CampaignId> all(@Nullable String after, int limit);

  /** Campaigns without their rows, at most 100: one request, and none for none. */
  List<Campaign> some(List<CampaignId> ids);
}
