package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The calculator writes nothing to the table. */
@Tag("aws")
class ComputeTest {
  @Test
  void aDueDateThatIsOnlyAskedForAsksNothingOfAws() {
    try (var service = TestService.startedAt(TestService.JANUARY)) {
      var question =
          Samples.map(
              "triggerDate",
              "2007-08-22",
              "period",
              10,
              "unit",
              "calendar_days",
              "rule",
              "frcp6a_forward",
              "timeZone",
              "America/New_York");

      service.post("/v1/deadlines/compute", question).is(200);
      question.put("period", 0);
      service.post("/v1/deadlines/compute", question).is(422);

      assertThat(service.calls.requests()).isEmpty();
    }
  }
}
