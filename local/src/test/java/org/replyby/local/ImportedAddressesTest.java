package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Role;

/** What became of the addresses of a table: who was asked, who agreed, and whom nothing reaches. */
@Tag("aws")
class ImportedAddressesTest extends ImportFixture {
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
  private static final String TABLE =
      OFFICIALS
          + "Ida Import,Clerk,,+13125550111\n"
          + "Joe Import,Counsel,,\n"
          + "Bo Import,Mayor,,+13125550112\n";

  private String registered() {
    var id = sent("officials", TABLE);
    start(id, "all").is(200);
    minute();
    return id;
  }

  private String subscribed() {
    var id = registered();
    service.post("/v1/imports/" + id + "/subscribe", Map.of()).is(200);
    minute();
    return id;
  }

  private Answer addresses(String id) {
    return service.get("/v1/imports/" + id + "/addresses");
  }

  private void counts(String id, int notAsked, int waiting, int confirmed, int unreached) {
    assertThat(addresses(id).is(200).body())
        .containsEntry("notAsked", notAsked)
        .containsEntry("waiting", waiting)
        .containsEntry("confirmed", confirmed)
        .containsEntry("unreached", unreached);
  }

  /** The subscription at an address that is listed. */
  @SuppressWarnings("unchecked")
  private Map<String, Object> listed(String id, String address) {
    return addresses(id).is(200).list("addresses").stream()
        .map(each -> (Map<String, Object>) each.get("subscription"))
        .filter(each -> each.containsValue(address))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theNumbersMoveAsPeopleAnswer() {
    var id = registered();
    assertThat(addresses(id).is(200).body()).containsEntry("officials", 3);
    counts(id, 2, 0, 0, 0);
    service.post("/v1/imports/" + id + "/subscribe", Map.of()).is(200);
    minute();
    counts(id, 0, 2, 0, 0);
    assertThat(addresses(id).is(200).list("addresses"))
        .extracting(each -> each.get("name"))
        .containsExactly("Bo Import", "Ida Import");
    var ida = listed(id, "+13125550111").get("subscription");
    service.call("DELETE", "/v1/subscriptions/" + ida, null, null).is(200);
    counts(id, 0, 1, 0, 1);
    assertThat(listed(id, "+13125550111")).containsEntry("state", "cancelled");
    var bo = listed(id, "+13125550112").get("subscription");
    service.post("/v1/subscriptions/" + bo + "/confirm", Map.of("code", lastCode())).is(200);
    counts(id, 0, 0, 1, 1);
    assertThat(addresses(id).is(200).list("addresses"))
        .extracting(each -> each.get("name"))
        .containsExactly("Ida Import");
  }

  private static String lastCode() {
    assumeTrue(
        TestAws.engine() == TestAws.Engine.EMULATORS,
        "only moto shows the texts that it was asked to send");
    var text = CODE.matcher(EmulatorState.lastText());
    assertThat(text.find()).isTrue();
    return text.group();
  }

  @Test
  void aCodeThatDidNotComeBackReachesNobody() {
    var id = subscribed();
    service.advance(Duration.ofMinutes(10));
    counts(id, 0, 0, 0, 2);
  }

  @Test
  void anAddressByHandCountsAndSomebodyWhoRetiredDoesNot() {
    var id = subscribed();
    var joe = official("Joe Import");
    service
        .post("/v1/officials/" + joe + "/subscriptions", Map.of("phone", "+13125550113"))
        .is(201);
    counts(id, 0, 3, 0, 0);
    var successor = Map.of("successor", official("Ann Example"));
    service.post("/v1/officials/" + official("Ida Import") + "/retirement", successor).is(200);
    counts(id, 0, 2, 0, 0);
    assertThat(addresses(id).body()).containsEntry("officials", 2);
  }

  private String official(String name) {
    return service.get("/v1/jurisdictions/chicago-il/officials").is(200).list("officials").stream()
        .filter(o -> name.equals(o.get("name")))
        .map(o -> String.valueOf(o.get("official")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void othersOfTheCityDoNotCount() {
    var id = subscribed();
    assertThat(String.valueOf(addresses(id).body())).doesNotContain("Ann Example");
    var second = sent("officials", OFFICIALS + "Ed Import,Clerk,ed@example.com,+13125550114\n");
    counts(second, 0, 0, 0, 0);
    start(second, "all").is(200);
    minute();
    counts(second, 2, 0, 0, 0);
    counts(id, 0, 2, 0, 0);
  }

  @Test
  void itIsOneReadAndOneQueryHoweverLongTheTableIs() {
    var id = subscribed();
    service.calls.reset();
    addresses(id).is(200);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 1, "Query", 1));
  }

  @Test
  void itComesInPages() {
    var id = subscribed();
    var first = service.get("/v1/imports/" + id + "/addresses?limit=1").is(200);
    assertThat(first.list("addresses")).hasSize(1);
    var rest =
        service
            .get("/v1/imports/" + id + "/addresses?limit=1&cursor=" + first.text("next"))
            .is(200);
    assertThat(rest.list("addresses")).hasSize(1);
    assertThat(rest.body()).containsEntry("next", null).containsEntry("waiting", 2);
  }

  @Test
  void onlyAdministratorsOfTheCitySeeThem() {
    var id = subscribed();
    var letters = sent("letters", LETTERS + "Old,Old,2018-03-01,2018-02-20\n");
    assertThat(addresses(letters).is(200).body())
        .containsEntry("officials", 0)
        .containsEntry("addresses", List.of());
    service.as("").signedInAs("clara");
    service.hold("clara", Role.CLERK);
    assertThat(addresses(id).is(403).text("detail")).contains("administrator");
    service.as("denver-co").signedInAs("dan");
    addresses(id).is(404);
    addresses("chicago-il.tunknown").is(404);
  }
}
