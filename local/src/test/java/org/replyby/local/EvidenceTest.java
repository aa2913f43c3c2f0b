package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;
import org.replyby.local.aws.Watch;
import org.replyby.model.AlertId;
import org.replyby.model.SentText;
import org.replyby.model.Sha256;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the docket proves of an alert and of a demand, alone, and what can be withheld from it. */
@Tag("aws")
class EvidenceTest {
  private static final String MATTER = "chicago-il.byrne-jag-fy2016";
  private static final String DOCKET = "/v1/matters/" + MATTER + "/docket";
  private static final String WITHHOLD = "/v1/matters/" + MATTER + "/withheld-texts";
  private static final Pattern LINK = Pattern.compile("https://\\S+/acknowledge/\\S+");
  private static final Pattern CODE = Pattern.compile("Reply ACK ([A-Z0-9]{5})");

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private String deadline = "";
  private Watch.Seen seen;

  @BeforeEach
  void aLetterOfWhichAnOfficialWasTold() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
    deadline = service.recordLetter();
    service.deliverStream();
    seen = service.watch.take().getFirst();
    service.advance(Duration.ofMinutes(2));
    service.sweep();
  }

  @AfterEach
  void end() {
    service.close();
  }

  private List<Map<String, Object>> lines(String kind) {
    return service.get(DOCKET).is(200).list("entries").stream()
        .filter(line -> kind.equals(line.get("kind")))
        .toList();
  }

  private Map<?, ?> details(String kind) {
    return (Map<?, ?>) lines(kind).getFirst().get("details");
  }

  private Map<?, ?> text(String kind, String name) {
    var texts = (Map<?, ?>) lines(kind).getFirst().get("texts");
    return (Map<?, ?>) texts.get(name);
  }

  private SentText sent() {
    var alert = service.app.docket().alert(AlertId.parse(seen.alert())).orElseThrow();
    return alert.state().sent().orElseThrow();
  }

  private Answer verify() {
    return service.get(DOCKET + "?verify=true").is(200);
  }

  private void change(String sort, String map, String name, Map<String, AttributeValue> value) {
    var table = service.app.table();
    var key = Map.of("pk", AttributeValue.fromS("M#" + MATTER), "sk", AttributeValue.fromS(sort));
    var dynamoDb = service.clients.dynamoDb();
    var item = new HashMap<>(dynamoDb.getItem(g -> g.tableName(table).key(key)).item());
    var inner = new HashMap<>(item.get(map).m());
    inner.putAll(value);
    if (value.isEmpty()) {
      inner.remove(name);
    }
    item.put(map, AttributeValue.fromM(inner));
    dynamoDb.putItem(p -> p.tableName(table).item(item));
  }

  private static Map<String, AttributeValue> kept(String text) {
    return Map.of("salt", AttributeValue.fromS("salt"), "text", AttributeValue.fromS(text));
  }

  private String alertKey() {
    var id = AlertId.parse(seen.alert());
    return "A#%s#0001#%s#%s".formatted(id.deadline().name(), id.rung(), id.official().name());
  }

  @Test
  void theDocketSaysToWhomAnAlertWentByWhichMediumAndWhatItSaid() {
    var details = details("alerts-settled");
    assertThat(details.get(seen.alert() + ".name")).isEqualTo("Ann Example");
    assertThat(details.get(seen.alert() + ".role")).isEqualTo("City attorney");
    assertThat(details.get(seen.alert() + ".media")).isEqualTo("email");
    var shown = service.get("/v1/alerts/" + seen.alert()).is(200).map("sent");
    assertThat(details.get(seen.alert() + ".sha256")).isEqualTo(shown.get("sha256"));
    assertThat(details.get(seen.alert() + ".keyed-hash")).isEqualTo(sent().keyedHash());
  }

  @Test
  void whoeverGotTheMessageCanMaskAndHashItToo() {
    var email = LINK.matcher(seen.email()).replaceAll("[link masked]");
    var sms = CODE.matcher(seen.sms()).replaceAll("Reply ACK [code masked]");
    assertThat(sent().email()).isEqualTo(email);
    assertThat(sent().sms()).isEqualTo(sms);
    var json =
        Json.write(
            new java.util.TreeMap<>(
                Map.of("subject", sent().subject(), "email", email, "sms", sms)));
    assertThat(details("alerts-settled").get(seen.alert() + ".sha256")).isEqualTo(Sha256.of(json));
  }

  @Test
  void aReaderOfTheRecordCannotAcknowledge() {
    var link = LINK.matcher(seen.email());
    assertThat(link.find()).isTrue();
    var code = CODE.matcher(seen.sms());
    assertThat(code.find()).isTrue();
    var record =
        service.get(DOCKET).is(200).body()
            + service.get("/v1/alerts/" + seen.alert()).is(200).body().toString();
    var signature = link.group().split("signature=", -1)[1];
    assertThat(record).doesNotContain(signature).doesNotContain(code.group(1));
    service.page("POST", URI.create(link.group().replace(signature, sent().keyedHash()))).is(404);
    service.page("POST", URI.create(link.group())).is(200);
  }

  @Test
  void anAcknowledgmentByLinkIsNeverTheOfficials() {
    var link = LINK.matcher(seen.email());
    assertThat(link.find()).isTrue();
    service.page("POST", URI.create(link.group())).is(200);
    assertThat(lines("alert-acknowledged").getFirst().get("by"))
        .isEqualTo("the link sent to Ann Example");
  }

  @Test
  void theEntryOfALetterHoldsTheHashOfAllThatWasRecorded() {
    assertThat(text("letter-recorded", "recorded").get("text"))
        .asString()
        .contains("\"awardNumber\":\"2016-DJ-BX-0001\"", "\"datedOn\":\"2018-01-24\"")
        .contains("\"consequences\":[\"past-grants-returned\",\"subpoena\"]");
    for (var name : List.of("recorded", "demand")) {
      var kept = text("letter-recorded", name);
      assertThat(details("letter-recorded").get(name + ".sha256"))
          .isEqualTo(Sha256.of("" + kept.get("salt") + kept.get("text")));
    }
  }

  @Test
  void aReasonIsPrivilegedUnlessStaffSayNo() {
    service
        .post(
            "/v1/deadlines/" + deadline + "/extension",
            map("due", map("date", "2018-03-23"), "grantedBy", "BJA", "why", "We are not ready."))
        .is(200);
    service.deliverStream();
    assertThat(service.watch.take())
        .isNotEmpty()
        .allSatisfy(s -> assertThat(s.email()).doesNotContain("not ready"))
        .allSatisfy(s -> assertThat(s.email()).contains("more time, granted by BJA."));
    assertThat(details("deadline-extended").toString()).doesNotContain("not ready");
    assertThat(text("deadline-extended", "why").get("privileged")).isEqualTo(true);
    assertThat(text("deadline-extended", "why").get("text")).isEqualTo("We are not ready.");
    assertThat(verify().body()).containsEntry("verified", true).containsEntry("withheldTexts", 0);
  }

  @Test
  void aChangedTextBesideTheDocketIsFound() {
    change("E#00000001", "texts", "demand", Map.of("demand", AttributeValue.fromM(kept("Other"))));
    assertThat(verify().map("fault"))
        .isEqualTo(map("sequence", 1, "what", "is whole, but its text \"demand\" was changed"));
    assertThat(service.get(DOCKET).is(200).body()).containsEntry("intact", false);
  }

  @Test
  void aChangedTextOfAnAlertIsFound() {
    change(alertKey(), "sent", "sms", Map.of("sms", AttributeValue.fromS("Nothing is due.")));
    assertThat(verify().map("fault").get("what")).asString().contains(seen.alert(), "was changed");
  }

  @Test
  void aTextThatIsGoneWithoutALineIsFound() {
    change("E#00000001", "texts", "demand", Map.of());
    assertThat(verify().map("fault").get("what"))
        .asString()
        .contains("\"demand\" is missing, and no entry says that it was withheld");
  }

  @Test
  void whatIsWithheldIsGoneAndTheChainStillHolds() {
    service.post(WITHHOLD, map("entry", 1, "texts", List.of("demand"), "why", "x")).is(409);
    service.post("/v1/deadlines/" + deadline + "/met", Samples.met("2018-01-24")).is(200);
    service.post(WITHHOLD, map("entry", 1, "why", "Retention ends.")).is(200);
    var settled = lines("alerts-settled").getFirst().get("sequence");
    service.post(WITHHOLD, map("entry", settled, "why", "Retention ends.")).is(200);

    assertThat(verify().body()).containsEntry("verified", true).containsEntry("withheldTexts", 3);
    assertThat(text("letter-recorded", "demand").get("withheld")).isEqualTo(true);
    assertThat(lines("text-withheld")).hasSize(2);
    var items = service.clients.dynamoDb().scan(s -> s.tableName(service.app.table())).items();
    assertThat(items.toString()).doesNotContain("guidance on communication with DOJ");
    assertThat(service.post(WITHHOLD, map("entry", 1, "why", "Again.")).is(200).list("withheld"))
        .isEmpty();
    assertThat(lines("text-withheld")).hasSize(2);
  }

  @Test
  void onlyATextOfAnEntryCanBeWithheld() {
    service.post(WITHHOLD, map("entry", 99, "why", "x")).is(422);
    service.post(WITHHOLD, map("entry", 1, "texts", List.of("hash"), "why", "x")).is(422);
    service.as("denver-co").post(WITHHOLD, map("entry", 1, "why", "x")).is(404);
  }
}
