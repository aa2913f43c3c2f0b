package org.replyby.local.messages.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replyby.local.messages.samples.SampleRecord;

class ProblemsTest {
  /** Whatever takes a body gets one, in which each field is made wrong. */
  @Test
  void everyBodyOfTheStaffApiIsMadeWrong() {
    var bodies =
        Problems.api(SampleRecord.docket()).routes().stream()
            .filter(route -> Set.of("PUT", "POST").contains(route.method()))
            .filter(route -> !route.template().endsWith("/acknowledgment"))
            .map(route -> route.method() + " " + route.template().replaceAll("\\{\\w+}", "[^/ ]+"));
    assertThat(bodies.toList())
        .isNotEmpty()
        .allSatisfy(
            body -> assertThat(Requests.right()).anyMatch(line -> line.matches(body + " \\{.*}")));
  }
}
