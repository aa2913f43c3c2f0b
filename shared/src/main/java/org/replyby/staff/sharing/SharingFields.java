package org.replyby.staff.sharing;

import java.util.Optional;
import java.util.function.Supplier;
import org.replyby.model.CampaignId;
import org.replyby.model.Shares;
import org.replyby.model.Sharing;
import org.replyby.staff.reading.Codes;
import org.replyby.staff.reading.FieldReader;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.Texts;

/** A campaign's name, and what a city shares of a matter in it. */
public final class SharingFields {
  private static final String CAMPAIGN = "campaign";
  private static final int ID_LIMIT = 64;
  private static final int NAME_LIMIT = 200;
  private static final FieldReader<CampaignId> ID =
      Texts.line(ID_LIMIT)
          .parsed(CampaignId::new, "a campaign's id, such as section-1373-review-2018");

  private SharingFields() {}

  public static Supplier<String> name(Fields body) {
    return body.required("name", Texts.line(NAME_LIMIT));
  }

  /** Empty if nothing is to be shared. */
  public static Supplier<Optional<Sharing>> of(Fields body) {
    var shares = body.required("shares", Codes.of(Shares.class));
    var isNothing = shares.or(Shares.STATUS_AND_DATES) == Shares.NOTHING;
    if (isNothing && body.has(CAMPAIGN)) {
      body.violate(CAMPAIGN, "cannot be given if shares is nothing: leave it out");
    }
    if (isNothing) {
      body.ignore(CAMPAIGN);
      return Optional::empty;
    }
    var campaign = body.required(CAMPAIGN, ID);
    return () -> Optional.of(new Sharing(campaign.get(), shares.get()));
  }
}
