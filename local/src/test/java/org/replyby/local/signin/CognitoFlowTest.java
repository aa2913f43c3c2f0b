package org.replyby.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Role;

/** A person's whole way in and out, by HTTP alone, with Cognito's own pages. */
@Tag("aws")
class CognitoFlowTest {
  private static final JurisdictionId CHICAGO = new JurisdictionId("chicago-il");
  private static final String CLERK = LocalStaff.email(CHICAGO, Set.of(Role.CLERK));

  private final TestSite site = new TestSite();
  private final TestPool test = new TestPool(site.address());
  private final SiteBrowser browser = new SiteBrowser();
  private final URI start = site.address().resolve("/");

  @BeforeEach
  void aClerkIsInvited() throws Exception {
    site.open(test);
    var staff = new LocalStaff(test.pool, new SecureRandom());
    var city =
        Map.of("name", "Chicago", "kind", "city", "state", "IL", "timeZone", "America/Chicago");
    var request =
        HttpRequest.newBuilder(start.resolve("/v1/jurisdictions/chicago-il"))
            .header("Authorization", "Bearer " + staff.operatorsToken())
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(Json.write(city)));
    try (var http = HttpClient.newHttpClient()) {
      var opened = http.send(request.build(), BodyHandlers.ofString());
      assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
    }
    staff.token(CHICAGO, Set.of(Role.CLERK));
  }

  @AfterEach
  void end() {
    browser.close();
    site.close();
    test.close();
  }

  /** From the sign-in page back to the site, with a code. */
  private URI back(String password) {
    var page = browser.follow(browser.get(browser.get(start).leadsTo())).is(200);
    var typed = Map.of("username", CLERK, "password", password);
    var sent = browser.send(page, "<form", typed);
    assertThat(sent.status()).as(sent.html()).isEqualTo(302);
    return sent.leadsTo();
  }

  @Test
  void inAndOutAgain() {
    var asked = browser.get(start).leadsTo();
    assertThat(asked).hasAuthority(test.pool.endpoint().getAuthority());
    SignInChecks.asksForEverything(asked, test.pool.client(), site.address());

    var back = back(LocalPool.PASSWORD);
    assertThat(back.toString()).startsWith(test.pool.callback() + "?");
    var signedIn = browser.get(back);
    SignInChecks.setsASession(signedIn);
    assertThat(signedIn.leadsTo()).isEqualTo(start);
    var today = browser.get(signedIn.leadsTo()).is(200);
    assertThat(today.html()).contains("<h1>Today").contains(CLERK);

    var stolen = browser.cookies(start).get(SignInChecks.SESSION);
    var out = browser.send(today, SignInChecks.SIGN_OUT, Map.of());
    assertThat(out.leadsTo()).hasAuthority(test.pool.endpoint().getAuthority());
    assertThat(browser.get(out.leadsTo()).leadsTo()).isEqualTo(start.resolve("/signed-out"));
    assertThat(browser.get(start.resolve("/signed-out")).is(200).html())
        .contains("You are signed out");
    assertThat(browser.cookies(start)).doesNotContainKey(SignInChecks.SESSION);
    browser.cookies(start).put(SignInChecks.SESSION, stolen);
    assertThat(browser.get(start).leadsTo()).hasAuthority(asked.getAuthority());
  }

  @Test
  void aWayBackIsGoodOnceAndInItsOwnBrowserAlone() {
    var back = back(LocalPool.PASSWORD);
    try (var other = new SiteBrowser()) {
      SignInChecks.refused(other.get(back), 400, "Please sign in again");
      assertThat(other.cookies(start)).isEmpty();
    }
    SignInChecks.setsASession(browser.get(back));
    SignInChecks.refused(browser.get(back), 400, "Please sign in again");
  }

  @Test
  void theCodeOfAnotherSignInIsRefused() {
    var first = back(LocalPool.PASSWORD).getRawQuery();
    var second = back(LocalPool.PASSWORD).getRawQuery();
    var mixed = code(first) + "&state=" + second.replaceAll(".*state=([^&]*).*", "$1");
    SignInChecks.refused(
        browser.get(start.resolve("/signed-in?" + mixed)), 400, "Please sign in again");
    assertThat(site.events).anyMatch(line -> line.contains("reason=code-refused"));
    assertThat(browser.cookies(start)).doesNotContainKey(SignInChecks.SESSION);
  }

  private static String code(String query) {
    return query.replaceAll(".*(code=[^&]*).*", "$1");
  }
}
