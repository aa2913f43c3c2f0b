package org.replyby.usecases.acknowledging;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.replyby.model.Address;
import org.replyby.model.JurisdictionId;
import org.replyby.model.OfficialId;
import org.replyby.model.SubscriptionId;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.subscribing.Addresses;

/** The officials whose alerts a phone gets: one query, and one read for each subscription. */
record PhoneHolders(List<OfficialId> officials, Address.Phone phone) {
  static PhoneHolders of(Docket docket, Address.Phone phone) {
    return new PhoneHolders(
        docket.holders(phone).stream()
            .flatMap(held -> confirmed(docket, held, phone).stream())
            .distinct()
            .toList(),
        phone);
  }

  /** Each jurisdiction once, in no particular order. */
  Set<JurisdictionId> jurisdictions() {
    return officials.stream().map(OfficialId::jurisdiction).collect(Collectors.toSet());
  }

  boolean has(OfficialId official) {
    return officials.contains(official);
  }

  /** The official's own row decides: a link can be a moment older. */
  private static Optional<OfficialId> confirmed(
      Docket docket, SubscriptionId held, Address.Phone phone) {
    return docket
        .official(held.official())
        .flatMap(o -> o.subscription(held))
        .filter(s -> s.isConfirmed() && Addresses.same(s.address(), phone))
        .map(s -> held.official());
  }
}
