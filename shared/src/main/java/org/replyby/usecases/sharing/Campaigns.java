package org.replyby.usecases.sharing;

import java.util.List;
import java.util.Optional;
import org.replyby.model.Campaign;
import org.replyby.model.CampaignId;
import org.replyby.model.SharedMatter;

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
}
