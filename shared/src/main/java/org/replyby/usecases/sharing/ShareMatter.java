package org.replyby.usecases.sharing;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Coded;
import org.replyby.model.EntryKind;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.model.Sharing;
import org.replyby.usecases.docket.Access;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.run.Backoff;

/**
 * Changes what a jurisdiction shares of a matter. The matter's head, a line of its docket and the
 * campaign's row change in one transaction. A matter is in one campaign at most.
 */
public final class ShareMatter {
  private static final String NOTHING = "nothing";

  private final Docket docket;
  private final Campaigns campaigns;
  private final InstantSource clock;
  private final Attempts attempts;

  public ShareMatter(Docket docket, Campaigns campaigns, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.campaigns = campaigns;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
  }

  /** {@code wanted} is null to share nothing any more. */
  public Outcome<Matter> share(
      Principal principal, MatterId id, Expected expected, @Nullable Sharing wanted) {
    return principal.mayAct(id.jurisdiction())
        ? attempts.until(() -> attempt(principal, id, expected, wanted))
        : new Outcome.Missing<>();
  }

  private Optional<Outcome<Matter>> attempt(
      Principal principal, MatterId id, Expected expected, @Nullable Sharing wanted) {
    var found = Access.matter(docket, principal, id);
    if (found.isEmpty()) {
      return Optional.of(new Outcome.Missing<>());
    }
    var head = found.get();
    if (Objects.equals(head.sharing(), wanted)) {
      return Optional.of(new Outcome.Found<>(head));
    }
    return refusal(head, wanted)
        .or(() -> expected.refusal(Tags.of(head)))
        .or(() -> commit(principal, head, wanted));
  }

  private Optional<Outcome<Matter>> refusal(Matter head, @Nullable Sharing wanted) {
    if (wanted == null) {
      return Optional.empty();
    }
    if (head.disclosure().isRestricted()) {
      return Optional.of(
          new Outcome.Contradicted<>(
              "the matter is restricted, and a restricted matter is never shared: once no order"
                  + " limits whom the city may tell, say so first (PUT"
                  + " /v1/matters/{matter}/disclosure)"));
    }
    var campaign = campaigns.campaign(wanted.campaign());
    if (campaign.isEmpty()) {
      return Optional.of(
          Outcome.invalid(
              "/campaign", "is not a campaign on record: ask the operator to open it first"));
    }
    var joins = head.sharing() == null || !head.sharing().campaign().equals(wanted.campaign());
    return joins && campaign.get().isFull()
        ? Optional.of(
            new Outcome.Contradicted<>(
                "the campaign is full: ask the operator to open another one"))
        : Optional.empty();
  }

  private Optional<Outcome<Matter>> commit(
      Principal principal, Matter head, @Nullable Sharing wanted) {
    var details = new TreeMap<String, String>();
    details.put("shares", wanted == null ? NOTHING : Coded.code(wanted.shares()));
    if (wanted != null) {
      details.put("campaign", wanted.campaign().toString());
    }
    var was = head.sharing();
    details.put("before", was == null ? NOTHING : Coded.code(was.shares()));
    if (was != null) {
      details.put("campaignBefore", was.campaign().toString());
    }
    var chain =
        Chain.of(head)
            .append(Moments.now(clock), principal.subject(), EntryKind.SHARING_SET, details)
            .shared(wanted);
    return docket.commit(chain.writes()) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(chain.head()))
        : Optional.empty();
  }
}
