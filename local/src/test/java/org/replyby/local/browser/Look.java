package org.replyby.local.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;

/** How a person sees a page. */
enum Look {
  DESKTOP(1280, ForcedColors.NONE, "100%"),
  DESKTOP_IN_FORCED_COLORS(1280, ForcedColors.ACTIVE, "100%"),
  DESKTOP_WITH_TEXT_TWICE_AS_LARGE(1280, ForcedColors.NONE, "200%"),
  PHONE(320, ForcedColors.NONE, "100%"),
  PHONE_IN_FORCED_COLORS(320, ForcedColors.ACTIVE, "100%"),
  PHONE_WITH_TEXT_TWICE_AS_LARGE(320, ForcedColors.NONE, "200%");

  private static final int HEIGHT = 800;

  private final int width;
  private final ForcedColors colors;
  private final String text;

  Look(int width, ForcedColors colors, String text) {
    this.width = width;
    this.colors = colors;
    this.text = text;
  }

  /** Large text may scroll sideways on a phone (WCAG 2.2, 1.4.4 and 1.4.10 apply one at a time). */
  boolean fitsItsWidth() {
    return this != PHONE_WITH_TEXT_TWICE_AS_LARGE;
  }

  /** A page's policy has nothing to say about a style that is set this way. */
  void apply(Page page) {
    page.setViewportSize(width, HEIGHT);
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(colors));
    page.evaluate("size => { document.documentElement.style.fontSize = size }", text);
  }
}
