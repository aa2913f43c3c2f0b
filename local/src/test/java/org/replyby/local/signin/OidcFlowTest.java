package org.replyby.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A person's whole way in and out, by HTTP alone, with the pages of an issuer of the city's own.
 */
@Tag("aws")
class OidcFlowTest {
  private static final String OPERATOR = "operator@example.gov";

  private final TestSite site = new TestSite();
  private final SiteBrowser browser = new SiteBrowser();
  private final URI start = site.address().resolve("/");

  @AfterEach
  void end() {
    browser.close();
    site.close();
  }

  private OidcProcess open(String way) {
    var issuer = new OidcProcess(site.address(), way);
    site.open(issuer.settings(), issuer.keys(), issuer.secret(way));
    return issuer;
  }

  @Test
  void aWrongSecretLetsNobodyIn() {
    try (var issuer = new OidcProcess(site.address(), "client_secret_basic")) {
      site.open(issuer.settings(), issuer.keys(), Optional.of("another"));
      var back = issuer.signIn(browser, browser.get(start).leadsTo(), OPERATOR);
      SignInChecks.refused(browser.get(back), 400, "Please sign in again");
      assertThat(site.events)
          .anyMatch(line -> line.contains("code-refused") && line.contains("answered 401"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "client_secret_basic", "client_secret_post"})
  void inAndOutAgain(String way) {
    try (var issuer = open(way)) {
      var asked = browser.get(start.resolve("/cities")).leadsTo();
      SignInChecks.asksForEverything(asked, OidcProcess.CLIENT, site.address());
      var back = issuer.signIn(browser, asked, OPERATOR);
      var signedIn = browser.get(back);
      SignInChecks.setsASession(signedIn);
      assertThat(signedIn.leadsTo()).isEqualTo(start.resolve("/cities"));
      var cities = browser.get(signedIn.leadsTo()).is(200);
      assertThat(cities.html()).contains("<h1>Cities").contains(OPERATOR);
      SignInChecks.refused(browser.get(back), 400, "Please sign in again");

      var stolen = browser.cookies(start).get(SignInChecks.SESSION);
      var out = browser.send(cities, SignInChecks.SIGN_OUT, Map.of());
      assertThat(browser.cookies(start)).doesNotContainKey(SignInChecks.SESSION);
      var confirm = browser.get(out.leadsTo()).is(200);
      var ended = browser.send(confirm, "<form", Map.of("logout", "yes"));
      assertThat(ended.leadsTo()).isEqualTo(start.resolve("/signed-out"));
      browser.cookies(start).put(SignInChecks.SESSION, stolen);
      assertThat(browser.get(start).leadsTo()).hasAuthority(asked.getAuthority());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "iss, its issuer is another",
    "aud, its audience is another",
    "exp, it has expired",
    "nonce, its nonce is another",
    "tampered, its signature is not good"
  })
  void aTokenWithAFaultIsRefusedAndTheNextOneIsGood(String fault, String why) {
    try (var issuer = open("client_secret_basic")) {
      var asked = browser.get(start.resolve("/cities")).leadsTo();
      var back = issuer.signIn(browser, asked, OPERATOR);
      issuer.spoilNextToken(browser, fault);
      SignInChecks.refused(browser.get(back), 502, "You are not signed in");
      assertThat(site.events)
          .anyMatch(line -> line.contains("reason=token-refused") && line.contains(why))
          .noneMatch(line -> line.contains(OPERATOR));

      issuer.spoilNextToken(browser, "unchanged");
      var again = browser.get(start.resolve("/cities")).leadsTo();
      SignInChecks.setsASession(browser.get(browser.follow(browser.get(again)).leadsTo()));
    }
  }
}
