package org.replyby.local.messages.problems;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.replyby.local.messages.samples.Sample;
import org.replyby.local.messages.samples.SampleDocket;
import org.replyby.local.messages.samples.SampleSignIns;
import org.replyby.model.Address;
import org.replyby.model.Leave;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Retirement;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;

/** Requests about officials that the record refuses. */
final class PeopleRefusals {
  private static final String LEAVE = right("PUT /v1/officials/chicago-il.oada/leave");
  private static final String RETIREMENT = right("POST /v1/officials/chicago-il.oada/retirement");

  private static final String INVITATION =
      "POST /v1/jurisdictions/chicago-il/members {\"name\": \"Cleo Example\", \"email\": \""
          + SampleSignIns.REFUSED
          + "\", \"roles\": [\"clerk\"]}";

  private PeopleRefusals() {}

  static Stream<RefusedRequest> all() {
    var ada = Sample.ada();
    var bo = other(ada, "obo", List.of());
    var away = bo.away(new Leave(LocalDate.of(2018, 2, 20), ada.id()));
    var confirmed = new SubscriptionState.Confirmed("arn", true, Sample.NOW);
    var cy = other(ada, "ocy", List.of(Sample.lost(new Address.Phone("+13125550123"), confirmed)));
    var retired = ada.retired(new Retirement(Sample.NOW, bo.id()), List.of());
    var docket = SampleDocket.of(Sample.file(List.of(ada, away, cy)), ada, Sample.letter());
    var gone = SampleDocket.of(Sample.file(List.of(bo)), retired);
    return Stream.of(
        new RefusedRequest(docket, INVITATION),
        new RefusedRequest(docket, LEAVE),
        new RefusedRequest(docket, LEAVE.replace("chicago-il.obo", "chicago-il.onobody")),
        new RefusedRequest(docket, LEAVE.replace("chicago-il.obo", "chicago-il.oada")),
        new RefusedRequest(docket, LEAVE.replace("2018-02-20", "2017-02-20")),
        new RefusedRequest(docket, RETIREMENT.replace("chicago-il.obo", "chicago-il.ocy")),
        new RefusedRequest(gone, RETIREMENT.replace("chicago-il.obo", "chicago-il.ocy")),
        new RefusedRequest(gone, right("POST /v1/officials/chicago-il.oada/subscriptions")));
  }

  private static Official other(Official as, String name, List<Subscription> subscriptions) {
    return new Official(
        new OfficialId(as.id().jurisdiction(), name),
        name,
        as.role(),
        as.tier(),
        as.leastSeverity(),
        false,
        false,
        as.topicArn(),
        subscriptions,
        1,
        1);
  }

  private static String right(String begin) {
    return Requests.right().stream().filter(l -> l.startsWith(begin)).findFirst().orElseThrow();
  }
}
