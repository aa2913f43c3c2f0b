package org.replyby.local;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.replyby.model.Alert;
import org.replyby.model.MatterId;

/** A letter to Chicago whose first alert is written and not sent yet. */
abstract class PendingAlertFixture {
  static final String MATTER = "/v1/matters/chicago-il.byrne-jag-fy2016";

  final TestService service = TestService.startedAt(TestService.JANUARY);
  String deadline = "";

  @BeforeEach
  void aLetterWithAnAlertThatIsNotSentYet() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
    deadline = "/v1/deadlines/" + service.recordLetter();
  }

  @AfterEach
  void end() {
    service.close();
  }

  Alert onlyAlert() {
    return alerts().getFirst();
  }

  List<Alert> alerts() {
    return service
        .app
        .docket()
        .alerts(MatterId.parse("chicago-il.byrne-jag-fy2016"), null, 100)
        .items();
  }
}
