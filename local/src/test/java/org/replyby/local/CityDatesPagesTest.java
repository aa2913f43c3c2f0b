package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What moves the dates of a city, on the page: it is looked at before it counts. */
@Tag("aws")
class CityDatesPagesTest {
  private static final String CITY = "/cities/chicago-il";

  private TestService service;
  private PageVisitor keeper;

  @BeforeEach
  void open() {
    service = TestService.startedAt(TestService.JANUARY);
    service.addChicago();
    service.as("chicago-il");
    keeper = new PageVisitor(service, "keeper");
  }

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void aClosedDayIsShownWithTheDatesThatItMovesBeforeItCounts() {
    service.recordLetter();
    var form = closing();
    var preview = keeper.fill(CITY + "/closings/new", form).is(200);
    assertThat(preview.html())
        .contains("Nothing is changed yet.")
        .contains("Friday, February 23, 2018 is now a closed day: Storm (Order 18-1).");
    assertThat(keeper.get(CITY).is(200).html()).contains("No day was added.");

    var again = preview.hidden();
    again.put("step", "change");
    assertThat(keeper.send(CITY + "/closings/new", again).is(200).html())
        .contains("value=\"Storm\"")
        .contains("value=\"2018-02-23\"");

    again.put("step", "apply");
    var made = keeper.send(CITY + "/closings/new", again).is(303).location();
    assertThat(keeper.send(CITY + "/closings/new", again).is(303).location()).isEqualTo(made);
    assertThat(keeper.get(made).is(200).html()).contains("The change is made");
    assertThat(keeper.get(CITY).is(200).html())
        .contains("Friday, February 23, 2018")
        .contains("Added a closed day: Storm");
    assertThat(keeper.fill(CITY + "/closings/new", form).is(409).html())
        .contains("This closed day is already recorded")
        .contains("value=\"Storm\"");
  }

  private static Map<String, String> closing() {
    return Map.of(
        "closing.date", "2018-02-23",
        "closing.kind", "city",
        "closing.name", "Storm",
        "closing.authority", "Order 18-1");
  }

  @Test
  void aPreviewThatDoesNotHoldAnyMoreIsShownAnew() {
    var preview = keeper.fill(CITY + "/closings/new", closing()).is(200).hidden();
    service.recordLetter();
    preview.put("step", "apply");
    preview.put("preview", "0".repeat(32));
    assertThat(keeper.send(CITY + "/closings/new", preview).is(412).html())
        .contains("Something has changed since you looked.")
        .contains("Make the change");
  }

  @Test
  void aCourtsHoursAreFoundOutAndTakenOffAgain() {
    var address = CITY + "/court-hours";
    var page = keeper.get(address + "?court=ilnd").is(200);
    assertThat(page.typed()).containsEntry("jurisdiction.courtHours.0.court", "ilnd");
    var form = new HashMap<>(page.typed());
    assertThat(keeper.send(address, form).is(422).html())
        .contains("Where that is written is missing");
    form.put("jurisdiction.courtHours.0.filedBy", "17:00");
    form.put("jurisdiction.courtHours.0.source", "Local Rule 5");
    made(address, form);
    var other = new HashMap<>(form);
    other.put("jurisdiction.courtHours.0.court", "ilsd");
    other.put("jurisdiction.courtHours.0.counterCloses", "16:30");
    made(address, other);
    assertThat(keeper.get(CITY).is(200).html())
        .contains("Northern District of Illinois: electronic filing until 17:00, counter until")
        .contains(
            "Southern District of Illinois: electronic filing until 17:00, counter until 16:30")
        .contains("(Local Rule 5)");
    var again = new HashMap<>(keeper.get(address + "?court=ilsd").is(200).typed());
    assertThat(again).containsEntry("jurisdiction.courtHours.0.counterCloses", "16:30");
    again.put("jurisdiction.courtHours.0.filedBy", "");
    again.put("jurisdiction.courtHours.0.counterCloses", "");
    again.put("jurisdiction.courtHours.0.source", "");
    made(address, again);
    assertThat(keeper.get(CITY).is(200).html())
        .contains("Northern District of Illinois: electronic")
        .doesNotContain("Southern District of Illinois: electronic");
  }

  private void made(String address, Map<String, String> form) {
    var preview = keeper.send(address, form).is(200);
    assertThat(preview.html()).contains("Nothing is changed yet.");
    var apply = preview.hidden();
    apply.put("step", "apply");
    keeper.send(address, apply).is(303);
  }

  @Test
  void aClosedDayIsTakenOffWithAReason() {
    var preview = keeper.fill(CITY + "/closings/new", closing()).is(200).hidden();
    preview.put("step", "apply");
    keeper.send(CITY + "/closings/new", preview).is(303);
    var removal = CITY + "/closings/removal?date=2018-02-23&kind=city";
    assertThat(keeper.get(CITY).is(200).html()).contains(removal.replace("&", "&amp;"));
    var form = keeper.get(removal).is(200).hidden();
    assertThat(keeper.send(CITY + "/closings/removal", form).is(422).html())
        .contains("Why it was not closed after all is missing");
    form.put("removedClosing.why", "It did not snow.");
    var off = keeper.send(CITY + "/closings/removal", form).is(200).hidden();
    off.put("step", "apply");
    keeper.send(CITY + "/closings/removal", off).is(303);
    assertThat(keeper.get(CITY).is(200).html())
        .contains("No day was added.")
        .contains("Why: It did not snow.");
  }

  @Test
  void anotherZoneMovesDatesThatAreShownAsTwoLines() {
    service.recordLetter();
    var form = new HashMap<>(keeper.get(CITY + "/correction").is(200).hidden());
    form.putAll(
        Map.of(
            "jurisdiction.name", "Chicago",
            "jurisdiction.kind", "city",
            "jurisdiction.state", "IN",
            "jurisdiction.timeZone", "America/Chicago",
            "jurisdiction.court", ""));
    var preview = keeper.send(CITY + "/correction", form).is(200);
    assertThat(preview.html())
        .contains("What is corrected")
        .contains("<del>IL</del>")
        .contains("<ins>IN</ins>");
    form.put("jurisdiction.state", "CA");
    assertThat(keeper.send(CITY + "/correction", form).is(422).html())
        .contains("is not a time zone of CA: give one of America/Los_Angeles");
    form.put("jurisdiction.timeZone", "America/Los_Angeles");
    var moved = keeper.send(CITY + "/correction", form).is(200);
    assertThat(moved.html())
        .contains("Until now:")
        .contains("Friday, February 23, 2018, 4:00 PM CST</del>")
        .contains("Friday, February 23, 2018, 2:00 PM PST</ins>");
    var apply = moved.hidden();
    apply.put("step", "apply");
    var made = keeper.send(CITY + "/correction", apply).is(303).location();
    assertThat(keeper.get(made).is(200).html())
        .contains("1 deadline will follow within minutes")
        .contains("Byrne JAG FY2016");
    service.sweep();
    assertThat(keeper.get(made).is(200).html()).contains("nothing is left to do");
  }
}
