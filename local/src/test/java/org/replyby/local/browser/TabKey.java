package org.replyby.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Goes through a page by the Tab key alone, as somebody does who cannot use a mouse. */
final class TabKey {
  private static final int MOST_TABS = 500;

  /** From behind the last control, the key leads to the first. */
  private static final int MOST_ROUNDS = 2;

  private static final String HAS_FOCUS = "e => e === document.activeElement";

  /** Whether what has the focus can be seen to have it, by itself or by its label. */
  private static final String SHOWS_FOCUS =
      """
      e => [e, ...(e.labels || [])].some(it => [null, '::before'].some(part => {
        const style = getComputedStyle(it, part);
        return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
      }))""";

  private TabKey() {}

  /** Until the control has the focus, and can be seen to have it. */
  static void to(Page page, Locator control, String what) {
    go(page, "Tab", control, what);
  }

  /** The same backwards. */
  static void backTo(Page page, Locator control, String what) {
    go(page, "Shift+Tab", control, what);
  }

  private static void go(Page page, String key, Locator control, String what) {
    var rounds = 0;
    for (var tabs = 0; tabs < MOST_TABS && rounds < MOST_ROUNDS; tabs++) {
      if ((Boolean) control.evaluate(HAS_FOCUS)) {
        assertThat(control.evaluate(SHOWS_FOCUS)).as("%s shows its focus", what).isEqualTo(true);
        return;
      }
      page.keyboard().press(key);
      if ((Boolean) page.evaluate("() => document.activeElement === document.body")) {
        rounds++;
      }
    }
    throw new AssertionError("the Tab key does not lead to the " + what);
  }
}
