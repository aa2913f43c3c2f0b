package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Role;

/** Officials come in as a table, and hear nothing before they are subscribed. */
@Tag("aws")
class ImportedOfficialsTest extends ImportFixture {
  private static final String TABLE =
      OFFICIALS
          + "Ida Import,Clerk,ida@example.com,+13125550111\n"
          + "Joe Import,Counsel,,\n"
          + "Ida Import,Clerk,,\n"
          + "Ann Example,Chief,ann@example.com,\n";

  private String registered() {
    var id = sent("officials", TABLE);
    start(id, "good").is(200);
    minute();
    return id;
  }

  @Test
  void theSameOfficialTwiceIsAProblem() {
    var id = sent("officials", TABLE);
    var checked = show(id).map("checked");
    assertThat(checked)
        .containsEntry("good", 3)
        .containsEntry("bad", 1)
        .containsEntry("addresses", 3);
    assertThat(String.valueOf(problems(id))).contains("is the same official as line 2");
    assertThat(show(id).text("says")).contains("Nothing is sent to any of their 3 addresses");
  }

  @Test
  void nothingIsSentUntilAnAdministratorSaysSo() {
    var topics = service.clients.sns().listSubscriptions().subscriptions().size();
    var id = registered();
    assertThat(show(id).map("recording")).containsEntry("succeeded", 3);
    assertThat(service.get("/v1/jurisdictions/chicago-il/officials").is(200).list("officials"))
        .extracting(o -> o.get("name"))
        .contains("Ida Import", "Joe Import", "Ann Example");
    assertThat(service.clients.sns().listSubscriptions().subscriptions()).hasSize(topics);
    service.post("/v1/imports/" + id + "/subscribe", Map.of()).is(200);
    service.post("/v1/imports/" + id + "/subscribe", Map.of()).is(200);
    minute();
    assertThat(show(id).map("subscribing"))
        .containsEntry("lines", 4)
        .containsEntry("succeeded", 2)
        .containsEntry("refused", 0);
    var ida =
        service.get("/v1/jurisdictions/chicago-il/officials").is(200).list("officials").stream()
            .filter(o -> "Ida Import".equals(o.get("name")))
            .findFirst()
            .orElseThrow();
    assertThat(
            service
                .get("/v1/officials/" + ida.get("official") + "/subscriptions")
                .is(200)
                .list("subscriptions"))
        .hasSize(2);
    assertThat(minute()).containsEntry("imports", 0);
  }

  @Test
  void whoIsRegisteredAlreadyIsAProblem() {
    registered();
    var id = sent("officials", TABLE);
    assertThat(show(id).map("checked")).containsEntry("good", 0);
    assertThat(String.valueOf(problems(id))).contains("is already registered");
  }

  @Test
  void aTableOfOfficialsIsTheAdministratorsAndAnswersAreCounsels() {
    service.as("").signedInAs("clara");
    service.hold("clara", Role.CLERK);
    var kind = Map.of("kind", "officials");
    assertThat(service.post(IMPORTS, kind).is(403).text("detail")).contains("administrator");
    service.as("*").signedInAs("clerk");
    var officials = sent("officials", TABLE);
    var letters = sent("letters", LETTERS + "Old,Old,2018-03-01,2018-02-20\n");
    service.as("").signedInAs("clara");
    service.hold("clara", Role.CLERK);
    service.get("/v1/imports/" + officials).is(404);
    service.get("/v1/imports/" + letters + "/problems").is(404);
    assertThat(start(letters, "all").is(403).text("detail")).contains("counsel");
    service.signedInAs("carl");
    service.hold("carl", Role.COUNSEL);
    start(letters, "all").is(200);
    service.as("denver-co").signedInAs("dan");
    service.get("/v1/imports/" + letters).is(404);
    service.get(IMPORTS).is(404);
  }
}
