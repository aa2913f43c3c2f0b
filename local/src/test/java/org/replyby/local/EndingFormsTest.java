package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A deadline ends without a reply, and is open again. */
@Tag("aws")
class EndingFormsTest {
  private TestService service;
  private PageVisitor counsel;
  private String deadline;

  @BeforeEach
  void open() {
    service = TestService.startedAt(TestService.JANUARY);
    service.addChicago();
    service.officials.addReachable("Ann Example");
    service.as("chicago-il");
    deadline = "/deadlines/" + service.recordLetter();
    counsel = new PageVisitor(service, "counsel");
  }

  @AfterEach
  void close() {
    service.close();
  }

  private Map<String, String> form(String path) {
    return counsel.get(path).is(200).hidden();
  }

  @Test
  void aDemandIsWithdrawnAndOpenedAgain() {
    var withdrawn = form(deadline + "/withdrawn");
    withdrawn.put("on", "2018-01-24");
    assertThat(counsel.send(deadline + "/withdrawn", withdrawn).is(422).html())
        .contains("href=\"#why\">Reason is missing");
    withdrawn.put("why", "their letter of today");
    counsel.send(deadline + "/withdrawn", withdrawn).is(303);
    assertThat(counsel.get(deadline).is(200).html())
        .contains("This deadline is closed")
        .contains("Open it again");

    var reopening = form(deadline + "/reopening");
    assertThat(counsel.send(deadline + "/reopening", reopening).is(422).html())
        .contains("href=\"#why\">Reason is missing");
    reopening.put("why", "the letter was about another demand");
    counsel.send(deadline + "/reopening", reopening).is(303);
    assertThat(counsel.get(deadline).is(200).html()).contains("30 days");
  }

  @Test
  void aFormOfAnOlderVersionComesBackWithWhatIsTrueNow() {
    var withdrawn = form(deadline + "/withdrawn");
    withdrawn.put("on", "2018-01-24");
    withdrawn.put("why", "their letter of today");
    service
        .post(
            "/v1" + deadline + "/extension",
            Samples.map(
                "due", Samples.map("date", "2018-03-01"), "grantedBy", "Jane", "why", "Agreed."))
        .is(200);
    var again = counsel.send(deadline + "/withdrawn", withdrawn).is(412);
    assertThat(again.html())
        .contains("Somebody else changed this deadline")
        .contains("March 1, 2018")
        .contains("their letter of today");
    var newer = again.hidden();
    newer.put("on", "2018-01-24");
    newer.put("why", "their letter of today");
    counsel.send(deadline + "/withdrawn", newer).is(303);
    assertThat(counsel.get(deadline).is(200).html()).contains("This deadline is closed");
  }

  @Test
  void aSecondPersonConfirmsThatItIsOver() {
    service.officials.addReachable("Bob Example");
    service
        .put("/v1/jurisdictions/chicago-il/second-person", Map.of("secondPerson", "required"))
        .is(200);
    var withdrawn = form(deadline + "/withdrawn");
    withdrawn.put("on", "2018-01-24");
    withdrawn.put("why", "their letter of today");
    counsel.send(deadline + "/withdrawn", withdrawn).is(303);
    assertThat(counsel.get(deadline).is(200).html()).contains("Confirm that it is over");
    var path = deadline + "/closing-confirmation";
    assertThat(counsel.send(path, form(path)).is(409).html()).contains("somebody else has to");
    var second = new PageVisitor(service, "second");
    second.send(path, second.get(path).is(200).hidden()).is(303);
    assertThat(counsel.get(deadline).is(200).html()).contains("This deadline is closed");
  }

  @Test
  void onlyCounselClosesAPetition() {
    var subpoena = Samples.subpoena("kind", "administrative-3486", "servedOn", "2018-01-24");
    var id =
        String.valueOf(
            service.post("/v1/subpoenas", subpoena).is(201).map("subpoena").get("subpoena"));
    var petition = "/deadlines/" + id.replaceFirst("\\.s([^.]*)$", ".r$1") + "-petition";
    var form = form(petition + "/withdrawn");
    form.put("on", "2018-01-24");
    form.put("why", "withdrawn");
    assertThat(counsel.send(petition + "/withdrawn", form).is(422).html())
        .contains("no city attorney is named");
    var attorney = service.officials.addReachable("Bea Example");
    service.put("/v1/officials/" + attorney + "/attorney", Map.of("attorney", true)).is(200);
    assertThat(counsel.get(petition + "/withdrawn").is(200).html()).contains("Bea Example");
    form.put("counsel", attorney);
    counsel.send(petition + "/withdrawn", form).is(303);
  }
}
