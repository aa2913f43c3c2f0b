package org.replyby.staff.imports;

import java.time.Instant;
import java.util.Map;
import org.replyby.staff.views.JsonObject;
import org.replyby.staff.views.SubscriptionView;
import org.replyby.usecases.importing.AddressStanding;
import org.replyby.usecases.importing.ImportedAddresses;

/** What became of the addresses of a table, as it is shown. */
public final class AddressesView {
  private AddressesView() {}

  /** What stands above the list: how many are in each state. */
  public static Map<String, ?> above(ImportedAddresses all) {
    return new JsonObject()
        .put("import", all.of().id())
        .put("officials", all.officials().size())
        .put("notAsked", all.notAsked())
        .put("waiting", all.count(AddressStanding.WAITING))
        .put("confirmed", all.count(AddressStanding.CONFIRMED))
        .put("unreached", all.count(AddressStanding.UNREACHED))
        .map();
  }

  public static Map<String, ?> of(ImportedAddresses.Asked asked, Instant now) {
    return new JsonObject()
        .put("name", asked.official().name())
        .put("subscription", SubscriptionView.of(asked.subscription(), now))
        .map();
  }
}
