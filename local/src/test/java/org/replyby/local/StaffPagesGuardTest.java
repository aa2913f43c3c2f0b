package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is refused at the page, and how. */
@Tag("aws")
class StaffPagesGuardTest {
  private TestService service;
  private String deadline;
  private PageVisitor clerk;

  @BeforeEach
  void open() {
    service = TestService.startedAt(TestService.JANUARY);
    service.addChicago();
    service.put("/v1/jurisdictions/city-of-los-angeles-ca", Samples.losAngeles());
    deadline = service.recordLetter();
    service.as("chicago-il");
    clerk = new PageVisitor(service, "clerk");
  }

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void anothersObjectsAreNotFound() {
    service.as("city-of-los-angeles-ca");
    var other = new PageVisitor(service, "other");
    assertThat(other.get("/deadlines/" + deadline).is(404).html())
        .isEqualTo(other.get("/deadlines/chicago-il.none.none").is(404).html());
    other.get("/matters/chicago-il.byrne-jag-fy2016").is(404);
    other.get("/?city=chicago-il").is(404);
    other.send("/deadlines/" + deadline + "/met", Map.of("on", "2018-01-24")).is(404);
    assertThat(other.get("/").is(200).html()).doesNotContain("Byrne JAG");
  }

  @Test
  void aFormOfAnotherSiteOrOfAnotherSessionChangesNothing() {
    var met = "/deadlines/" + deadline + "/met";
    var form = clerk.get("/deadlines/" + deadline).is(200).hiddenOf(met);
    form.put("on", "2018-01-24");
    form.put("sent", "The reply");
    form.put("how", "by courier");
    form.put("reference", "FX-1");
    var forged = new LinkedHashMap<>(form);
    forged.put("token", "another");
    clerk.send(met, forged).is(403);
    clerk.headers.put("origin", "https://evil.example");
    clerk.send(met, form).is(403);
    clerk.headers.remove("origin");
    clerk.send(met, form).is(403);
    clerk.headers.put("origin", PageVisitor.SITE);
    clerk.headers.put("sec-fetch-site", "cross-site");
    clerk.send(met, form).is(403);
    clerk.headers.put("sec-fetch-site", "same-origin");
    clerk.send(met, form).is(303);
  }

  @Test
  void aStolenCookieIsNothingAfterSigningOut() {
    clerk.get("/").is(200);
    clerk.send("/sign-out", Map.of()).is(303);
    var form = clerk.send("/deadlines/" + deadline + "/met", Map.of("on", "2018-01-24")).is(401);
    assertThat(form.html()).contains("Your session has ended, and nothing was changed");
  }

  @Test
  void aMemberOfNothingIsToldWhatToDo() {
    service.as("");
    var nobody = new PageVisitor(service, "nobody");
    assertThat(nobody.get("/").is(403).html()).contains("Ask an administrator of your city");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/matters/x", "/deadlines/!", "/assets/old/replyby.css"})
  void anAddressThatLeadsNowhereSaysSo(String address) {
    assertThat(clerk.get(address).is(404).html()).contains("There is no page at this address");
  }

  @Test
  void everyPageSaysWhatABrowserMayDoWithIt() {
    var page = clerk.get("/").is(200);
    assertThat(page.headers().get("Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'self'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers())
        .containsEntry("Cache-Control", "no-store")
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsKey("Strict-Transport-Security");
    assertThat(page.html()).doesNotContain("<script").doesNotContain("style=");
  }

  @Test
  void theLogHoldsNothingThatWasTyped() {
    clerk.send("/letters/new", Map.of("demand", "a secret of the letter", "step", "preview"));
    assertThat(service.events.toString()).contains("/letters/new").doesNotContain("a secret");
  }

  @Test
  void theCalculatorAsksForNoSession() {
    clerk.headers.remove("cookie");
    var question =
        "/calculator?triggerDate=2007-08-22&period=10&unit=calendar_days&rule=frcp6a_forward&timeZone=America/New_York";
    assertThat(clerk.get(question).is(200).html())
        .contains("Tuesday, September 4, 2007, 11:59 PM EDT")
        .contains("Labor Day");
    assertThat(clerk.get("/calculator?period=x").is(422).html()).contains("Length of time");
  }
}
