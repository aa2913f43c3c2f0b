package org.replyby.usecases.acknowledging;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.replyby.model.Address;
import org.replyby.model.Deadline;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.SubscriptionId;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.subscribing.Addresses;

/** The officials whose alerts a phone gets: one query, and one read for each subscription. */
record PhoneHolders(List<Official> held, Address.Phone phone) {
  static PhoneHolders of(Docket docket, Address.Phone phone) {
    return new PhoneHolders(
        docket.holders(phone).stream()
            .flatMap(held -> confirmed(docket, held, phone).stream())
            .distinct()
            .toList(),
        phone);
  }

  List<OfficialId> officials() {
    return held.stream().map(Official::id).toList();
  }

  /** Whether one of them may be told of a deadline of their own jurisdiction. */
  boolean mayBeTold(Deadline deadline) {
    return held.stream()
        .filter(o -> o.id().jurisdiction().equals(deadline.id().jurisdiction()))
        .anyMatch(deadline.demand().disclosure()::mayBeTold);
  }

  /** Each jurisdiction once, in no particular order. */
  Set<JurisdictionId> jurisdictions() {
    return held.stream().map(o -> o.id().jurisdiction()).collect(Collectors.toSet());
  }

  boolean has(OfficialId official) {
    return officials().contains(official);
  }

  /** The official's own row decides: a link can be a moment older. */
  private static Optional<Official> confirmed(
      Docket docket, SubscriptionId held, Address.Phone phone) {
    return docket
        .official(held.official())
        .filter(
            o ->
                o.subscription(held)
                    .filter(s -> s.isConfirmed() && Addresses.same(s.address(), phone))
                    .isPresent());
  }
}
