package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Role;

/** Which role each form takes, and that a form of another city is not found. */
@Tag("aws")
class FormRolesTest {
  private static final Map<String, String> FORM = Map.of("step", "show", "why", "a reason");

  private TestService service;
  private String letter;
  private String deadline;

  @BeforeEach
  void open() {
    service = TestService.startedAt(TestService.JANUARY);
    service.addChicago();
    service.put("/v1/jurisdictions/city-of-los-angeles-ca", Samples.losAngeles());
    var recorded = service.post("/v1/letters", Samples.letter()).is(201);
    letter = String.valueOf(recorded.map("letter").get("letter"));
    deadline = TestService.deadlineOf(recorded);
    service.as("chicago-il");
  }

  @AfterEach
  void close() {
    service.close();
  }

  private List<String> forCounsel() {
    return List.of(
        "/deadlines/" + deadline + "/extension",
        "/deadlines/" + deadline + "/correction",
        "/deadlines/" + deadline + "/withdrawn",
        "/deadlines/" + deadline + "/reopening",
        "/deadlines/" + deadline + "/closing-confirmation",
        "/documents/" + letter + "/correction",
        "/documents/" + letter + "/void");
  }

  @Test
  void aClerkRecordsAndDoesNotChangeDates() {
    var clerk = new PageVisitor(service, "a-clerk");
    service.hold("a-clerk", Role.CLERK);
    for (var path : forCounsel()) {
      assertThat(clerk.get(path).is(403).html()).contains("You need the role of counsel");
      clerk.send(path, FORM).is(403);
    }
    clerk.get("/subpoenas/new").is(200);
    clerk.get("/deadlines/new?matter=chicago-il.byrne-jag-fy2016").is(200);
    assertThat(clerk.get("/matters/chicago-il.byrne-jag-fy2016").is(200).html())
        .doesNotContain("/correction")
        .contains("/subpoenas/new?matter=");
    assertThat(clerk.get("/deadlines/" + deadline).is(200).html()).doesNotContain("/extension");
  }

  @Test
  void counselChangesDatesAndDoesNotRecord() {
    var counsel = new PageVisitor(service, "a-counsel");
    service.hold("a-counsel", Role.COUNSEL);
    for (var path : forCounsel()) {
      counsel.get(path).is(200);
    }
    for (var path : List.of("/letters/new", "/subpoenas/new", "/deadlines/new")) {
      assertThat(counsel.get(path).is(403).html()).contains("You need the role of clerk");
      counsel.send(path, DemandFormsTest.subpoena()).is(403);
    }
    assertThat(counsel.get("/matters/chicago-il.byrne-jag-fy2016").is(200).html())
        .contains("/documents/" + letter + "/correction")
        .doesNotContain("/subpoenas/new");
  }

  @Test
  void aViewerLooksOnly() {
    var viewer = new PageVisitor(service, "a-viewer");
    service.hold("a-viewer", Role.VIEWER);
    for (var path : forCounsel()) {
      viewer.get(path).is(403);
    }
    viewer.get("/subpoenas/new").is(403);
    viewer.get("/recalculations/chicago-il.c0").is(404);
  }

  @Test
  void whatIsOfAnotherCityIsNotFound() {
    service.as("city-of-los-angeles-ca");
    var other = new PageVisitor(service, "other");
    for (var path : forCounsel()) {
      other.get(path).is(404);
      other.send(path, FORM).is(404);
    }
    other.get("/deadlines/new?matter=chicago-il.byrne-jag-fy2016").is(404);
    other.send("/deadlines/new", Map.of("matter", "chicago-il.byrne-jag-fy2016")).is(404);
    other.get("/subpoenas/new?matter=chicago-il.byrne-jag-fy2016").is(404);
    assertThat(other.send("/subpoenas/new", DemandFormsTest.subpoena()).is(422).html())
        .contains("City has to be chosen");
    other.get("/recalculations/chicago-il.c0").is(404);
  }
}
