package org.replyby.staffapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
  @Test
  void aDeadlineIsShownInUtcAndInTheCitysClock() {
    var office = new Office();
    var deadline = office.ask("GET", "/v1/deadlines/" + recorded(office));

    assertThat(deadline.body())
        .containsEntry("due", "2018-02-23T22:00:00Z")
        .containsEntry("dueLocal", "2018-02-23T16:00:00-06:00[America/Chicago]")
        .containsEntry("state", "open")
        .containsEntry("late", false)
        .containsEntry("daysLeft", 28);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-02-22T23:00:00Z,1,false",
    "2018-02-23T05:59:59Z,1,false",
    "2018-02-23T06:00:00Z,0,false",
    "2018-02-23T22:00:00Z,0,true",
    "2018-02-25T12:00:00Z,-2,true"
  })
  void daysAreThoseOfTheCitysCalendar(Instant now, int daysLeft, boolean late) {
    var office = new Office(now);
    var deadline = office.ask("GET", "/v1/deadlines/" + recorded(office));

    assertThat(deadline.body()).containsEntry("daysLeft", daysLeft).containsEntry("late", late);
  }

  @Test
  void aListIsOfOnesOwnAndOfOneState() {
    var office = new Office(Instant.parse("2018-03-01T12:00:00Z"));
    var id = recorded(office);

    assertThat(listed(office, "")).isEqualTo(1);
    assertThat(listed(office, "state=late")).isEqualTo(1);
    assertThat(listed(office, "state=open&jurisdiction=chicago-il")).isEqualTo(1);

    office.ask("POST", "/v1/deadlines/" + id + "/met", "{\"on\":\"2018-02-28\"}");

    assertThat(listed(office, "state=late")).isZero();
    var ofMatter = Event.of("GET", "/v1/matters/chicago-il.byrne-jag-fy2016/deadlines");
    assertThat((List<?>) office.ask(ofMatter.query("state=met")).at("deadlines")).hasSize(1);
    assertThat((List<?>) office.ask(ofMatter.query("state=open")).at("deadlines")).isEmpty();
  }

  @Test
  void aClosedDeadlineIsNotLateAndSaysHowItEnded() {
    var office = new Office(Instant.parse("2018-03-01T12:00:00Z"));
    var path = "/v1/deadlines/" + recorded(office);
    var met = office.ask("POST", path + "/met", "{\"on\":\"2018-02-28\",\"how\":\"By mail\"}");

    assertThat(met.at("late")).isEqualTo(false);
    assertThat(met.body()).containsEntry("daysLeft", null).containsEntry("nextMoment", null);
    assertThat(met.at("closed", "how")).isEqualTo("By mail");
  }

  @Test
  void anExtensionKeepsTheOldDate() {
    var office = new Office();
    var path = "/v1/deadlines/" + recorded(office);
    var extension =
        "{\"due\":{\"date\":\"2018-03-09\",\"time\":\"10:00\",\"zone\":\"America/New_York\"},"
            + "\"grantedBy\":\"BJA\",\"why\":\"More time\"}";
    var extended = office.ask("POST", path + "/extension", extension);

    assertThat(extended.at("dueLocal")).isEqualTo("2018-03-09T09:00:00-06:00[America/Chicago]");
    assertThat(extended.at("extensions").toString()).contains("2018-02-23T22:00:00Z", "BJA");
    assertThat(office.ask("GET", path + "/plan").text()).contains("\"planVersion\":2");
  }

  @Test
  void theDocketOfAMatterSaysThatItsChainHolds() {
    var office = new Office();
    recorded(office);
    var docket = office.ask("GET", "/v1/matters/chicago-il.byrne-jag-fy2016/docket");

    assertThat(docket.at("intact")).isEqualTo(true);
    assertThat((List<?>) docket.at("entries")).hasSize(2);
  }

  private static String recorded(Office office) {
    return office
        .ask("POST", "/v1/letters", Samples.json(Samples.letter()))
        .at("deadline", "deadline")
        .toString();
  }

  private static int listed(Office office, String query) {
    var list = office.ask(Event.of("GET", "/v1/deadlines").query(query));
    return ((List<?>) list.at("deadlines")).size();
  }
}
