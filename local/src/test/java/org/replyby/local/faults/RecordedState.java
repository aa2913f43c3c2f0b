package org.replyby.local.faults;

import java.util.ArrayList;
import java.util.List;

/**
 * What the table and SNS hold about some cities when nothing is due any more. {@code summary}
 * contains no random ids and no moments of a run, so it can be compared between runs. {@code
 * errors} are states that are wrong in every run.
 */
record RecordedState(List<String> summary, List<String> errors) {
  static RecordedState of(TestCity city) {
    return of(city.service, List.of(city));
  }

  static RecordedState of(FaultTestService service, List<TestCity> cities) {
    var summary = new ArrayList<String>();
    var errors = new ArrayList<String>();
    for (var city : cities) {
      var docket = new DocketCheck(city, summary, errors);
      docket.checkChain();
      docket.checkAlerts();
      new DeadlineCheck(city, summary, errors).check();
      var subscriptions = new SubscriptionCheck(city, summary, errors);
      city.officials.ids().forEach(subscriptions::check);
    }
    var table = new TableCheck(service, summary, errors);
    table.checkDueIndex();
    table.checkNotices();
    return new RecordedState(summary.stream().sorted().toList(), errors);
  }
}
