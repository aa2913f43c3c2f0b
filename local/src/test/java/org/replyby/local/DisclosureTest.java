package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The question "does an order limit whom you may tell?", its three answers, and their changes. */
@Tag("aws")
class DisclosureTest {
  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private final SealedCity city = new SealedCity(service);

  @AfterEach
  void end() {
    service.close();
  }

  private List<String> told() {
    service.sweep();
    service.deliverStream();
    return service.takePublished().stream().map(SealedCity::official).distinct().toList();
  }

  /** 18 U.S.C. 3486(a)(6): nobody is told of process before it is known whom one may tell. */
  @Test
  void compulsoryProcessWithoutTheAnswerIsRefusedWithTheThreeAnswers() {
    var body = SealedCity.subpoena(SealedCity.NO);
    body.remove("disclosure");
    for (var kind : List.of("grand-jury", "civil-investigative-demand", "inspector-general")) {
      body.put("kind", kind);
      assertThat(String.valueOf(service.post("/v1/subpoenas", body).is(422).body()))
          .contains("/disclosure", "\"yes\"", "\"no\"", "\"not-known\"");
    }
    assertThat(told()).isEmpty();
    service.post("/v1/letters", Samples.letter()).is(201);
  }

  @Test
  void whileItIsNotKnownOnlyAttorneysAreToldAndItIsFoundOutFirst() {
    service.recordLetter();
    service.deliverStream();
    service.takePublished();
    city.record(SealedCity.NOT_KNOWN);
    service.deliverStream();
    var seen = service.watch.take();
    assertThat(seen)
        .extracting(s -> SealedCity.official(s.alert()))
        .containsOnly(city.ann, city.cy);
    assertThat(seen.getFirst().email())
        .startsWith("RESTRICTED for now. Nobody has recorded whether a court order");
    var first = city.asCounsel().get("/v1/deadlines?jurisdiction=chicago-il").list("deadlines");
    assertThat(String.valueOf(first.getFirst().get("findOut")))
        .startsWith("Does an order limit whom you may tell about this?");
    assertThat(String.valueOf(first.getFirst().get("limited"))).isEqualTo("not-known");
  }

  @Test
  void openingItUpTellsEverybody() {
    city.record(city.limitedTo(city.ann));
    assertThat(told()).containsExactly(city.ann);
    city.disclose(SealedCity.NO).is(404);
    city.asCounsel();
    city.disclose(SealedCity.NO).is(200);
    city.disclose(SealedCity.NO).is(200);
    assertThat(told()).contains(city.ann, city.bo, city.cy, city.di, city.wu);
    assertThat(told()).isEmpty();
    city.asClerk();
    assertThat(service.get("/v1/matters/" + SealedCity.MATTER + "/docket").is(200).list("entries"))
        .extracting(e -> String.valueOf(e.get("kind")))
        .contains("disclosure-changed", "disclosure-told");
    assertThat(service.get("/v1/matters/" + SealedCity.MATTER + "/docket").is(200).list("entries"))
        .filteredOn(e -> "disclosure-told".equals(e.get("kind")))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.get("texts")).asString().contains("privileged=true"));
    assertThat(
            service.get("/v1/matters/" + SealedCity.MATTER + "/docket?verify=true").is(200).body())
        .containsEntry("verified", true);
  }

  /** What waits to be sent to others is not sent: its claim fails. */
  @Test
  void restrictingStopsWhatWaitsForOthersAndTellsCounsel() {
    city.record(SealedCity.NO);
    city.disclose(city.limitedTo(city.ann)).is(200);
    assertThat(told()).containsExactly(city.ann);
    var alerts =
        city.asCounsel().get("/v1/matters/" + SealedCity.MATTER + "/alerts").is(200).list("alerts");
    assertThat(alerts)
        .filteredOn(a -> !city.ann.equals(String.valueOf(a.get("official"))))
        .isNotEmpty()
        .allMatch(a -> "superseded".equals(a.get("state")))
        .allMatch(a -> String.valueOf(a.get("why")).startsWith("whom the city may tell"));
  }

  /** Another list, or an attorney who is one no more: an alert on its way is not sent. */
  @Test
  void whoIsNoLongerCounselHearsNothingMore() {
    city.record(city.limitedTo(city.ann, city.cy));
    city.asCounsel();
    city.disclose(city.limitedTo(city.ann)).is(200);
    assertThat(told()).containsExactly(city.ann);
    city.disclose(city.limitedTo(city.ann, city.cy)).is(200);
    service.sweep();
    assertThat(service.takePublished()).isEmpty();
    city.mark(city.cy, false);
    assertThat(told()).containsExactly(city.ann);
  }

  @Test
  void onlyAttorneysCanBeCounselAndARestrictedDemandNeedsItsOwnMatter() {
    var notMarked = service.post("/v1/subpoenas", SealedCity.subpoena(city.limitedTo(city.bo)));
    assertThat(String.valueOf(notMarked.is(422).body()))
        .contains("/disclosure/counsel", city.bo, "marked as city attorneys");
    service.recordLetter();
    var inOpen = SealedCity.subpoena(city.limitedTo(city.ann));
    inOpen.put("matter", map("title", "Byrne JAG FY2016"));
    assertThat(String.valueOf(service.post("/v1/subpoenas", inOpen).is(409).body()))
        .contains("a matter of its own", "/disclosure");
    city.record(city.limitedTo(city.ann));
    city.asCounsel();
    service.post("/v1/subpoenas", SealedCity.subpoena(SealedCity.NO)).is(409);
    service.post("/v1/subpoenas", SealedCity.subpoena(city.limitedTo(city.ann))).is(201);
  }

  /** The way to a restricted alert costs what it costs for any other. */
  @Test
  void aRestrictedAlertCostsNothingMore() {
    service.calls.reset();
    city.record(city.limitedTo(city.ann));
    assertThat(service.calls.requests()).containsOnlyKeys("GetItem", "Query", "TransactWriteItems");
    service.calls.reset();
    service.deliverStream();
    assertThat(service.calls.requests())
        .containsEntry("TransactWriteItems", 1)
        .containsEntry("Publish", 1)
        .containsEntry("UpdateItem", 1)
        .doesNotContainKeys("GetItem", "Query");
  }
}
