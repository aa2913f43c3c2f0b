package org.replyby.usecases.sharing;

import java.util.List;
import java.util.Optional;
import org.replyby.model.Campaign;
import org.replyby.model.CampaignId;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.CampaignChange;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;

/** Opens a campaign, or gives it another name. Only an operator may: it is of no jurisdiction. */
public final class SetCampaign {
  private final Docket docket;
  private final Campaigns campaigns;
  private final Attempts attempts;

  public SetCampaign(Docket docket, Campaigns campaigns, Backoff backoff) {
    this.docket = docket;
    this.campaigns = campaigns;
    this.attempts = new Attempts(backoff);
  }

  /** One that is not on record is opened, unless it is expected to be there. */
  public Outcome<Campaign> set(Principal principal, CampaignId id, Expected expected, String name) {
    return principal.everywhere()
        ? attempts.until(() -> attempt(id, expected, name))
        : new Outcome.Missing<>();
  }

  private Optional<Outcome<Campaign>> attempt(CampaignId id, Expected expected, String name) {
    var known = campaigns.campaign(id);
    if (known.isEmpty() && expected.isOfSomething()) {
      return Optional.of(new Outcome.Changed<>(null));
    }
    if (known.isPresent() && expected instanceof Expected.Absent) {
      return expected.refusal(Tags.of(known.get()));
    }
    var is = new Campaign(id, name, known.map(Campaign::matters).orElse(0L));
    if (known.isPresent() && known.get().name().equals(name)) {
      return Optional.of(new Outcome.Found<>(is));
    }
    return known
        .flatMap(was -> expected.<Campaign>refusal(Tags.of(was)))
        .or(() -> commit(known, is));
  }

  private Optional<Outcome<Campaign>> commit(Optional<Campaign> known, Campaign is) {
    var named = new Write.OfCampaign(new CampaignChange.Named(is.id(), is.name()));
    var listed = new Write.OfCampaign(new CampaignChange.Listed(is.id()));
    if (!(docket.commit(List.of(named, listed)) instanceof Commit.Done)) {
      return Optional.empty();
    }
    return Optional.of(known.isPresent() ? new Outcome.Found<>(is) : new Outcome.Created<>(is));
  }
}
