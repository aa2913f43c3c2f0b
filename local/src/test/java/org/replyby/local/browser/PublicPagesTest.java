package org.replyby.local.browser;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages that anybody can open. */
@Tag("browser")
class PublicPagesTest {
  /** Sections are all made by the same code. */
  private static final String ONE_OF_EACH = ".skip, header, nav, #main > section:nth-of-type(-n+3)";

  @Test
  void theReferenceOfTheApiIsReadByEverybody() {
    try (var page = OpenPage.at("/reference")) {
      page.is(200).passes(ONE_OF_EACH);
    }
  }

  @Test
  void theKeyboardAloneSkipsTheContentsOfTheReference() {
    try (var page = OpenPage.withoutScript("/reference")) {
      page.is(200).tabTo(AriaRole.LINK, "Skip to the operations").press("Enter");
      page.page().waitForURL("**/reference#main");
    }
  }

  @Test
  void anAddressThatLeadsNowhereSaysWhatToDo() {
    try (var page = OpenPage.at("/nothing-here")) {
      page.is(404).says("There is no page at this address").passes().screenshot("no-page");
    }
  }
}
