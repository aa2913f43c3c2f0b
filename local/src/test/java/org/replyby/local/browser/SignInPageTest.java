package org.replyby.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.QueryString;
import org.replyby.model.Role;

/** People sign in on the pool's own page, which sends them back with a code. */
@Tag("browser")
class SignInPageTest {
  private static final ServedSite SITE = ServedSite.get();

  @Test
  void whoSignsInComesBackWithACode() {
    var pool = SITE.pool();
    var email = SITE.person(Role.CLERK);
    var form =
        pool.endpoint()
            .resolve(
                "/oauth2/authorize?response_type=code&scope=openid+email&state=kept&client_id="
                    + pool.client()
                    + "&redirect_uri="
                    + URLEncoder.encode(pool.callback().toString(), StandardCharsets.UTF_8));
    try (var page = OpenPage.at(form.toString())) {
      page.is(200).signIn(email);
      var back = URI.create(page.page().url());
      assertThat(back.toString()).startsWith(pool.callback().toString());
      assertThat(QueryString.firstValues(back.getRawQuery()))
          .containsEntry("state", "kept")
          .hasEntrySatisfying("code", code -> assertThat(code).isNotBlank());
    }
  }

  @Test
  void aSignInThatNobodyBeganSaysWhatToDo() {
    try (var page = OpenPage.at("/signed-in?code=x&state=y")) {
      page.is(400).says("Please sign in again").passes().screenshot("sign-in-again");
    }
  }
}
