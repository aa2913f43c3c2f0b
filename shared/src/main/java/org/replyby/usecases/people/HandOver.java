package org.replyby.usecases.people;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.replyby.alerts.plan.AtOnce;
import org.replyby.alerts.reach.Presence;
import org.replyby.model.InCity;
import org.replyby.model.Jurisdiction;
import org.replyby.model.Official;
import org.replyby.usecases.alerting.NewAlerts;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Write;

/**
 * The open deadlines of one official as alerts to another, who hears in their place from now on. Of
 * a restricted matter only if the other is counsel of it too. Their ids come from the change, so
 * that it is made once. What does not fit into the transaction is told at its next rung; what is
 * due first comes first.
 */
record HandOver(Docket docket, Official from, Official to, Jurisdiction city, String remark) {
  List<Write> alerts(int most, Instant now) {
    var open =
        docket.deadlines(from.id().jurisdiction()).stream()
            .filter(d -> d.isOpen() && d.demand().disclosure().mayBeTold(to))
            .toList();
    var amongOthers =
        open.stream()
                .filter(d -> !d.demand().disclosure().isRestricted())
                .map(d -> d.id().matter())
                .distinct()
                .count()
            > 1;
    var inCity = new InCity(amongOthers, city.contact());
    var hears = Presence.hearingFor(to, from);
    var rung = AtOnce.handedOver(from, now);
    return open.stream()
        .sorted(Comparator.comparing(d -> d.dueDate().alarm()))
        .limit(most)
        .map(d -> NewAlerts.to(List.of(hears), d, rung, inCity, List.of(remark), city.zone(), now))
        .flatMap(alerts -> alerts.writes().stream())
        .toList();
  }
}
