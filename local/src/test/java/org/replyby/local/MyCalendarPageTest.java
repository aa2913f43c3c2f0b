package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Role;

/** An official opens and revokes calendar links of their own on the page. */
@Tag("aws")
class MyCalendarPageTest {
  private static final String OWN = "/my-calendar";
  private static final String LOS_ANGELES = "city-of-los-angeles-ca";
  private static final Pattern URL = Pattern.compile("<p class=\"rb-code\">(\\S+)</p>");
  private static final Pattern REMOVAL = Pattern.compile("/calendars/\\S+/removal");

  private TestService service;
  private CalendarProgram program;
  private String ann;
  private String bo;

  @BeforeEach
  void open() {
    service = TestService.startedAt(TestService.JANUARY);
    service.addChicago();
    program = new CalendarProgram(service);
    ann = service.officials.addReachable("Ann Example");
    bo = service.officials.addReachable("Bo Example");
  }

  @AfterEach
  void close() {
    service.close();
  }

  private PageVisitor visitor(String subject, String official, Role... roles) {
    Observers.official(service, subject, official, roles);
    Observers.as(service, subject);
    return new PageVisitor(service, subject);
  }

  private static URI url(String html) {
    var found = URL.matcher(html);
    assertThat(found.find()).isTrue();
    return URI.create(found.group(1));
  }

  private static String form(String official) {
    return "/officials/" + official + "/calendar";
  }

  private static String removal(String html) {
    var found = REMOVAL.matcher(html);
    assertThat(found.find()).isTrue();
    return found.group();
  }

  @Test
  void aClerkWhoIsAnOfficialFindsItAndOpensAndRevokesALink() {
    service.recordLetter();
    var clerk = visitor("ann", ann, Role.CLERK);
    assertThat(clerk.get("/").is(200).html()).contains("href=\"/my-calendar\"");
    assertThat(clerk.get(OWN).is(200).html())
        .contains("Chicago: Ann Example", "No calendar link is open.", form(ann))
        .contains("A calendar may be a day behind. It is never the alert.")
        .contains("Outlook: choose", "Google Calendar: choose", "Apple Calendar: choose");
    assertThat(clerk.fill(form(ann), Map.of()).is(422).html()).contains("href=\"#shows\"");
    var opened = clerk.fill(form(ann), Map.of("shows", "titles")).is(200).html();
    assertThat(opened).contains("<h1>My calendar</h1>", "Copy it now", "Titles: what is due");
    assertThat(program.ask(url(opened)).is(200).body()).contains("ReplyBy: Chicago\\, Ann Example");
    var list = clerk.get(OWN).is(200).html();
    assertThat(list).doesNotContain("rb-code").contains("Ann Example", "Revoke");
    assertThat(clerk.get(removal(list)).is(200).html())
        .contains("Ann Example. Titles", "href=\"/my-calendar\"")
        .doesNotContain("/cities/chicago-il/calendars");
    assertThat(clerk.fill(removal(list), Map.of()).is(303).location())
        .isEqualTo("/my-calendar?done=revoked");
    assertThat(clerk.get("/my-calendar?done=revoked").is(200).html())
        .contains("The link is revoked.", "No calendar link is open.");
    program.ask(url(opened)).is(404);
  }

  @Test
  void theLinksOfOthersAreNotFound() {
    var mayor = visitor("bo", bo, Role.VIEWER);
    mayor.fill(form(bo), Map.of("shows", "dates")).is(200);
    var removal = removal(mayor.get(OWN).html());
    var counsel = visitor("ann", ann, Role.COUNSEL);
    assertThat(counsel.get(OWN).is(200).html()).doesNotContain("/removal", "Bo Example");
    counsel.get(removal).is(404);
    counsel.send(removal, Map.of()).is(404);
    counsel.get(form(bo)).is(404);
    var others = counsel.get(form(ann)).is(200).hidden();
    others.putAll(Map.of("official", bo, "shows", "titles"));
    counsel.send(form(ann), others).is(404);
    others.put("official", "");
    counsel.send(form(ann), others).is(404);
    Observers.asOperator(service);
    var links = service.get("/v1/jurisdictions/chicago-il/calendars").is(200);
    assertThat(links.list("calendars")).hasSize(1);
  }

  @Test
  void whoIsAnOfficialOfTwoCitiesSeesBoth() {
    service.put("/v1/jurisdictions/" + LOS_ANGELES, Samples.losAngeles()).is(201);
    var west = service.officials.addReachable(LOS_ANGELES, "Ann West", "primary");
    Observers.official(service, "ann", west, Role.VIEWER);
    var counsel = visitor("ann", ann, Role.COUNSEL);
    var opened = counsel.fill(form(west), Map.of("shows", "dates")).is(200).html();
    assertThat(opened)
        .contains("Chicago: Ann Example", "City of Los Angeles: Ann West", form(ann), form(west));
    assertThat(REMOVAL.matcher(opened).results()).hasSize(1);
    program.ask(url(opened)).is(200);
  }

  @Test
  void theSixthIsRefusedWithTheWayOut() {
    var counsel = visitor("ann", ann, Role.COUNSEL);
    for (int number = 0; number < 5; number++) {
      program.openFor(ann, "dates");
    }
    assertThat(counsel.fill(form(ann), Map.of("shows", "dates")).is(409).html())
        .contains("You have 5 calendar links", "My calendar");
  }

  /** The city's page is where they keep everybody's, and this one has only their own. */
  @Test
  void anAdministratorWhoIsAnOfficialHasBothPages() {
    var keeper = visitor("ann", ann, Role.ADMINISTRATOR);
    program.open("dates");
    program.openFor(bo, "dates");
    keeper.fill(form(ann), Map.of("shows", "titles")).is(200);
    assertThat(REMOVAL.matcher(keeper.get(OWN).html()).results()).hasSize(1);
    assertThat(REMOVAL.matcher(keeper.get("/cities/chicago-il/calendars").html()).results())
        .hasSize(3);
  }

  @Test
  void anOfficialWhoRetiredHasNoCalendarAnyMore() {
    var mayor = visitor("bo", bo, Role.VIEWER);
    Observers.asOperator(service);
    service.post("/v1/officials/" + bo + "/retirement", Map.of("successor", ann)).is(200);
    assertThat(mayor.get(OWN).is(200).html()).doesNotContain("Bo Example", form(bo));
  }
}
