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

/** Calendar links on the page: opened, shown once, and revoked. */
@Tag("aws")
class CalendarPagesTest {
  private static final String LIST = "/cities/chicago-il/calendars";
  private static final Pattern URL = Pattern.compile("<p class=\"rb-code\">(\\S+)</p>");
  private static final Pattern REMOVAL = Pattern.compile("/calendars/\\S+/removal");

  private TestService service;
  private CalendarProgram program;
  private PageVisitor keeper;

  @BeforeEach
  void open() {
    service = TestService.startedAt(TestService.JANUARY);
    service.addChicago();
    program = new CalendarProgram(service);
    service.as("chicago-il");
    keeper = new PageVisitor(service, "keeper");
  }

  @AfterEach
  void close() {
    service.close();
  }

  private static URI url(String html) {
    var found = URL.matcher(html);
    assertThat(found.find()).isTrue();
    return URI.create(found.group(1));
  }

  @Test
  void theAddressIsShownOnceAndReadsTheCalendar() {
    assertThat(keeper.get(LIST).is(200).html())
        .contains("No calendar link is open.")
        .contains("A calendar may be a day behind. It is never the alert.");
    assertThat(keeper.fill(LIST + "/new", Map.of()).is(422).html()).contains("href=\"#shows\"");
    var opened = keeper.fill(LIST + "/new", Map.of("shows", "titles")).is(200).html();
    var link = url(opened);
    assertThat(opened).contains("Copy it now: nobody can show this address again.");
    program.ask(link).is(200);
    var list = keeper.get(LIST).is(200).html();
    assertThat(list).contains("The whole city", "Titles: what is due").doesNotContain("rb-code");
    assertThat(keeper.get("/cities/chicago-il").is(200).html()).contains("href=\"" + LIST + "\"");
    assertThat(keeper.get("/cities/chicago-il/history").is(200).html())
        .contains("Opened a calendar link")
        .doesNotContain(link.getPath());
  }

  /** A form that is sent twice opens one link, whose address is gone by then. */
  @Test
  void theSameFormSentAgainShowsNoAddress() {
    var form = keeper.get(LIST + "/new").is(200).hidden();
    form.put("shows", "dates");
    url(keeper.send(LIST + "/new", form).is(200).html());
    var again = keeper.send(LIST + "/new", form).is(200).html();
    assertThat(again)
        .contains("its address was shown then")
        .doesNotContain("rb-code", "Copy it now");
    assertThat(REMOVAL.matcher(keeper.get(LIST).html()).results()).hasSize(1);
  }

  @Test
  void aLinkIsRevokedAndNobodyReadsAnythingThere() {
    var link = url(keeper.fill(LIST + "/new", Map.of("shows", "dates")).is(200).html());
    var removal = REMOVAL.matcher(keeper.get(LIST).html());
    assertThat(removal.find()).isTrue();
    assertThat(keeper.get(removal.group()).is(200).html())
        .contains("The whole city. Dates: only that something is due, and when.");
    var done = keeper.fill(removal.group(), Map.of()).is(303).location();
    assertThat(keeper.get(done).is(200).html())
        .contains("The link is revoked.", "No calendar link is open.");
    program.ask(link).is(404);
    keeper.get(removal.group()).is(404);
  }

  @Test
  void anOfficialsPageLeadsToALinkOfTheirOwn() {
    var ann = service.officials.addReachable("Ann Example");
    var form = LIST + "/new?official=" + ann;
    assertThat(keeper.get("/officials/" + ann).is(200).html()).contains(form);
    assertThat(keeper.get(form).is(200).html())
        .contains("<option value=\"" + ann + "\" selected>Ann Example, City attorney</option>");
    var opened =
        keeper.fill(LIST + "/new", Map.of("official", ann, "shows", "titles")).is(200).html();
    assertThat(program.ask(url(opened)).is(200).body()).contains("ReplyBy: Chicago\\, Ann Example");
    assertThat(keeper.get(LIST).html()).contains("Ann Example");
  }

  @Test
  void whoIsNoAdministratorAndNoOfficialHasNoCalendar() {
    program.open("dates");
    Observers.admit(service, "vi", "chicago-il", Role.VIEWER);
    service.as("").signedInAs("vi");
    var viewer = new PageVisitor(service, "vi");
    assertThat(viewer.get(LIST).is(403).html()).contains("You need the role of administrator");
    viewer.get(LIST + "/new").is(403);
    assertThat(viewer.get("/cities/chicago-il").is(200).html()).doesNotContain(LIST);
    assertThat(viewer.get("/").is(200).html()).doesNotContain("/my-calendar");
    assertThat(viewer.get("/my-calendar").is(200).html())
        .contains("No city has you on record as one of its officials")
        .doesNotContain("Open a calendar link");
  }
}
