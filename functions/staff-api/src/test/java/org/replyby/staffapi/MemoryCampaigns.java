package org.replyby.staffapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.replyby.model.Campaign;
import org.replyby.model.CampaignId;
import org.replyby.model.MatterId;
import org.replyby.model.SharedMatter;
import org.replyby.usecases.docket.CampaignChange;
import org.replyby.usecases.sharing.Campaigns;

/** The campaigns of a docket in memory. */
final class MemoryCampaigns implements Campaigns {
  private final Map<CampaignId, String> names = new LinkedHashMap<>();
  private final Map<MatterId, SharedMatter> rows = new LinkedHashMap<>();

  void apply(CampaignChange change) {
    switch (change) {
      case CampaignChange.Named(var id, var name) -> names.put(id, name);
      case CampaignChange.Kept(var row) -> rows.put(row.matter(), row);
      case CampaignChange.Ended(var id, var matter, var at) -> rows.remove(matter);
      case CampaignChange.Counted counted -> {}
    }
  }

  @Override
  public Optional<Campaign> campaign(CampaignId id) {
    return file(id).map(File::campaign);
  }

  @Override
  public Optional<File> file(CampaignId id) {
    var shared = new ArrayList<>(rows.values());
    shared.removeIf(row -> !row.sharing().campaign().equals(id));
    return Optional.ofNullable(names.get(id))
        .map(name -> new File(new Campaign(id, name, shared.size()), shared));
  }
}
