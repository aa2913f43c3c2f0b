package org.replyby.usecases.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Campaign;
import org.replyby.model.CampaignId;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.sharing.Campaigns;

/**
 * The campaigns in which a jurisdiction of the principal shares a matter, and how many of these
 * there are; of an operator all campaigns. One query for each jurisdiction, or one for an operator,
 * and one request for the names of a page.
 */
public final class ListCampaigns {
  private final Campaigns campaigns;

  public ListCampaigns(Campaigns campaigns) {
    this.campaigns = campaigns;
  }

  /** {@code matters} are those that the principal may see, and of a campaign its name. */
  public record Listed(Campaign campaign, long matters) {}

  public Page<Listed> of(Principal principal, @Nullable String after, int limit) {
    return principal.everywhere() ? all(after, limit) : ofJurisdictions(principal, after, limit);
  }

  private Page<Listed> all(@Nullable String after, int limit) {
    var page = campaigns.all(after, limit);
    var found = new TreeMap<String, Campaign>();
    campaigns.some(page.items()).forEach(c -> found.put(c.id().value(), c));
    return new Page<>(
        found.values().stream().map(c -> new Listed(c, c.matters())).toList(), page.next());
  }

  /** A page ends where the shortest of the merged lists was cut. */
  private Page<Listed> ofJurisdictions(Principal principal, @Nullable String after, int limit) {
    var jurisdictions = principal.jurisdictions().stream().sorted().toList();
    var pages = SideBySide.read(jurisdictions, j -> campaigns.of(j, after, limit));
    var cut =
        pages.stream()
            .map(Page::next)
            .filter(next -> next != null)
            .min(String::compareTo)
            .orElse(null);
    var matters = new TreeMap<String, Long>();
    pages.stream()
        .flatMap(page -> page.items().stream())
        .filter(s -> cut == null || s.campaign().value().compareTo(cut) <= 0)
        .forEach(s -> matters.merge(s.campaign().value(), s.matters(), Long::sum));
    var ids = List.copyOf(matters.keySet());
    var isMore = ids.size() > limit;
    var shown = ids.subList(0, Math.min(limit, ids.size()));
    return new Page<>(named(shown, matters), isMore ? shown.getLast() : cut);
  }

  private List<Listed> named(List<String> ids, Map<String, Long> matters) {
    var shared = ids.stream().filter(id -> matters.getOrDefault(id, 0L) > 0).toList();
    var found = new ArrayList<>(campaigns.some(shared.stream().map(CampaignId::new).toList()));
    found.sort((a, b) -> a.id().value().compareTo(b.id().value()));
    return found.stream()
        .map(c -> new Listed(c, matters.getOrDefault(c.id().value(), 0L)))
        .toList();
  }
}
