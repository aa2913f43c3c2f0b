package org.replyby.usecases.sharing;

import java.util.Optional;
import org.replyby.model.CampaignId;
import org.replyby.model.Principal;

/**
 * Shows a campaign: the rows of the jurisdictions in which the principal holds any role. For
 * somebody who may see no row of it, there is no such campaign; only an operator sees an empty one.
 */
public record ShowCampaign(Campaigns campaigns) {
  public Optional<Campaigns.File> of(Principal principal, CampaignId id) {
    return campaigns
        .file(id)
        .map(file -> seen(principal, file))
        .filter(file -> principal.everywhere() || !file.rows().isEmpty());
  }

  private static Campaigns.File seen(Principal principal, Campaigns.File file) {
    var rows =
        file.rows().stream().filter(r -> principal.mayAct(r.matter().jurisdiction())).toList();
    return new Campaigns.File(file.campaign(), rows);
  }
}
