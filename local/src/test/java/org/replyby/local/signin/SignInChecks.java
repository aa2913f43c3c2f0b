package org.replyby.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.replyby.model.QueryString;

/** What holds for every sign-in, whoever the issuer is. */
final class SignInChecks {
  static final String SESSION = "__Host-replyby";
  static final String SIGN_OUT = "<form method=\"post\" action=\"/sign-out\"";

  private static final int BASE64_OF_32_BYTES = 43;

  private SignInChecks() {}

  static void asksForEverything(URI asked, String client, URI site) {
    assertThat(QueryString.firstValues(asked.getRawQuery()))
        .containsEntry("response_type", "code")
        .containsEntry("client_id", client)
        .containsEntry("redirect_uri", site.resolve("/signed-in").toString())
        .containsEntry("scope", "openid email")
        .containsEntry("code_challenge_method", "S256")
        .hasEntrySatisfying("state", SignInChecks::isRandom)
        .hasEntrySatisfying("nonce", SignInChecks::isRandom)
        .hasEntrySatisfying("code_challenge", SignInChecks::isRandom);
  }

  private static void isRandom(String value) {
    assertThat(value).hasSize(BASE64_OF_32_BYTES);
  }

  static void setsASession(SiteBrowser.Page signedIn) {
    assertThat(signedIn.status()).as(signedIn.html()).isEqualTo(303);
    assertThat(signedIn.set())
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith(SESSION + "=")
                    .contains("; Path=/; Secure; HttpOnly; SameSite=Lax")
                    .doesNotContain("Domain"));
  }

  /** The page in the look of all others, which sets no session. */
  static void refused(SiteBrowser.Page answer, int status, String title) {
    assertThat(answer.is(status).html())
        .contains("<h1>" + title + "</h1>")
        .contains("rb-header")
        .contains("Go to the start page");
    assertThat(answer.set()).noneMatch(cookie -> cookie.startsWith(SESSION + "="));
  }
}
