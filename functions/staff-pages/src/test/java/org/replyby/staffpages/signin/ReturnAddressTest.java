package org.replyby.staffpages.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever signs in stays on this site, whatever link led them here. */
class ReturnAddressTest {
  private static final URI SITE = URI.create("https://replyby.example");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/cities/chicago-il",
        "/matters/chicago-il.byrne-jag-fy2016?tab=docket&after=3",
        "/search?q=a%20b+c&to=https%3A%2F%2Fevil.example",
        "/a/../b",
        "/./%2F/evil.example"
      })
  void aPageOfThisSiteIsKept(String address) {
    assertThat(ReturnAddress.of(address)).isEqualTo(address);
    assertThat(SITE.resolve(address).getHost()).isEqualTo(SITE.getHost());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        " /",
        "https://evil.example",
        "HTTPS://evil.example/",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "\\/evil.example",
        "/a\\..\\..\\evil.example",
        "/\t/evil.example",
        "/\n/evil.example",
        "/\r\nSet-Cookie: a=b",
        "/\u0000/evil.example",
        "/\u2028/evil.example",
        "/\uff0fevil.example",
        "javascript:alert(1)",
        "data:text/html,x",
        "evil.example",
        "@evil.example",
        ":443/",
        "?to=/",
        "#/",
        "/a#b",
        "/<script>",
        "/\"onload",
        "/sign-in",
        "/sign-in?to=/sign-in",
        "/signed-in?code=a&state=b",
        "/sign-out",
        "/signed-out"
      })
  void anythingElseLeadsToTheStart(String address) {
    assertThat(ReturnAddress.of(address)).isEqualTo("/");
  }

  @Test
  void soDoesAnAddressThatNoPageHas() {
    assertThat(ReturnAddress.of("/" + "a".repeat(1_001))).isEqualTo("/");
  }
}
