package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.DemandsOfDay;
import org.replyby.model.JurisdictionId;
import org.replyby.usecases.docket.JurisdictionFile;

/**
 * No demand is refused for its number: beyond fifty of a city in a day all are recorded, their
 * alerts sum up, and the operator is told once that day.
 */
@Tag("aws")
class ManyDemandsTest {
  private static final JurisdictionId CHICAGO = new JurisdictionId("chicago-il");

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @BeforeEach
  void begin() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
    service.signedInAs("clerk");
  }

  @AfterEach
  void end() {
    service.close();
  }

  private void record(int many) {
    for (int i = 0; i < many; i++) {
      service.post("/v1/letters", Samples.letter()).is(201);
    }
  }

  private List<String> published() {
    service.deliverStream();
    return service.takePublished();
  }

  private DemandsOfDay counted() {
    return service.app.docket().file(CHICAGO).map(JurisdictionFile::demands).orElseThrow();
  }

  @Test
  void beyondFiftyAllAreRecordedTheirAlertsSumUpAndTheOperatorIsToldOnce() {
    record(50);
    var first = published();
    assertThat(first).anyMatch(alert -> alert.contains(".received."));
    assertThat(counted().number()).isEqualTo(50);
    assertThat(counted().operatorTold()).isFalse();

    record(5);
    assertThat(counted().number()).isEqualTo(55);
    var told = published();
    assertThat(told).noneMatch(alert -> alert.contains(".received."));
    assertThat(service.events)
        .filteredOn(e -> e.contains("alert.published") && e.contains(".operator.many-2018-01-24"))
        .hasSize(1);

    service.runAt("2018-01-24T15:15:00Z");
    assertThat(service.watch.take())
        .filteredOn(seen -> seen.alert().contains(".received."))
        .hasSize(5)
        .allSatisfy(seen -> assertThat(seen.email()).contains("5 alerts in this email"));
  }

  @Test
  void theNextDayInTheCityBeginsAtNothing() {
    record(51);
    published();
    service.runAt("2018-01-25T05:59:00Z");
    record(1);
    assertThat(counted().number()).isEqualTo(52);
    service.runAt("2018-01-25T15:00:00Z");
    published();
    record(1);
    assertThat(counted().number()).isEqualTo(1);
    assertThat(counted().operatorTold()).isFalse();
    assertThat(published()).anyMatch(alert -> alert.contains(".received."));
  }
}
