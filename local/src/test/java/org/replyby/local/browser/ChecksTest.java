package org.replyby.local.browser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault of a page is found and named, and a good page has none. */
@Tag("browser")
class ChecksTest {
  private static String document(String body) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>A page</title></head>
        <body><main><h1>A page</h1>%s</main></body>
        </html>
        """
        .formatted(body);
  }

  @Test
  void aGoodPagePasses() {
    try (var page = OpenPage.holding(document("<p>All is well.</p>"))) {
      assertThatCode(page::passes).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <input type="text" name="a">                  | label: Fix any of the following
          <p align="left">Old</p>                       | HTML: line 4: The “align” attribute
          <p style="color: red">Red</p>                 | console:
          <p><img src="https://example.com/a.png" alt="A"></p> | asks another machine: https://example.com/a.png
          <pre>%LONG%</pre>                             | PHONE: scrolls sideways
          <h3>Too deep</h3>                             | heading-order:
          """)
  void aFaultIsNamed(String body, String named) {
    try (var page = OpenPage.holding(document(body.replace("%LONG%", "long-".repeat(200))))) {
      assertThatThrownBy(page::passes)
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining(named);
    }
  }

  @Test
  void aControlThatTheTabKeyDoesNotReachIsNamed() {
    try (var page = OpenPage.holding(document("<button tabindex=\"-1\">Hidden</button>"))) {
      assertThatThrownBy(() -> page.tabTo(AriaRole.BUTTON, "Hidden"))
          .hasMessageContaining("does not lead to the BUTTON Hidden");
    }
  }
}
