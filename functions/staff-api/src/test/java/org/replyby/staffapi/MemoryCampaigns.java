package org.replyby.staffapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Campaign;
import org.replyby.model.CampaignId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.model.SharedMatter;
import org.replyby.usecases.docket.CampaignChange;
import org.replyby.usecases.docket.Page;
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
      case CampaignChange.CountedOf counted -> {}
      case CampaignChange.Listed listed -> {}
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

  @Override
  public Page<Shared> of(JurisdictionId jurisdiction, @Nullable String after, int limit) {
    var shared =
        rows.values().stream()
            .filter(row -> row.matter().jurisdiction().equals(jurisdiction))
            .collect(Collectors.groupingBy(row -> row.sharing().campaign(), Collectors.counting()));
    return new Page<>(
        shared.entrySet().stream().map(s -> new Shared(s.getKey(), s.getValue())).toList(), null);
  }

  @Override
  public Page<CampaignId> all(@Nullable String after, int limit) {
    return new Page<>(List.copyOf(names.keySet()), null);
  }

  @Override
  public List<Campaign> some(List<CampaignId> ids) {
    return ids.stream().map(this::campaign).flatMap(Optional::stream).toList();
  }
}
