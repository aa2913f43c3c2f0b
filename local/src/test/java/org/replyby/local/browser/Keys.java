package org.replyby.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Fills in and sends the forms of a page by the keyboard alone: Tab, Space, arrows and typing. */
record Keys(OpenPage open) {
  private static final int MOST_ARROWS = 120;
  private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("MMddyyyy");

  private Keys to(Locator control, String what) {
    TabKey.to(open.page(), control, what);
    return this;
  }

  private Locator named(String id) {
    return open.page().locator("[id='" + id + "']");
  }

  /** Types into a field, in place of what is in it. */
  Keys type(String id, String text) {
    to(named(id), id);
    open.press("Control+A").type(text);
    assertThat(named(id).inputValue()).isEqualTo(text);
    return this;
  }

  /** The same in the field before, which Shift+Tab leads to. */
  Keys typeBefore(String id, String text) {
    TabKey.backTo(open.page(), named(id), id);
    return type(id, text);
  }

  /** Month, day and year as a date field takes them. */
  Keys date(String id, LocalDate date) {
    to(named(id), id);
    open.type(AS_TYPED.format(date));
    assertThat(named(id).inputValue()).isEqualTo(date.toString());
    return this;
  }

  /** An hour as a time field takes it, such as 0500PM. */
  Keys time(String id, String typed) {
    to(named(id), id);
    open.type(typed);
    assertThat(named(id).inputValue()).isNotEmpty();
    return this;
  }

  /** From a list, by the arrows. */
  Keys choose(String id, String value) {
    to(named(id), id);
    open.press("Home");
    for (var arrows = 0; !named(id).inputValue().equals(value); arrows++) {
      assertThat(arrows).as("%s in the list %s", value, id).isLessThan(MOST_ARROWS);
      open.press("ArrowDown");
    }
    return this;
  }

  /** One of a few radio buttons: Tab leads to the group, and the arrows within it. */
  Keys pick(String group, String value) {
    var radios = open.page().locator("input[type=radio][name='" + group + "']");
    var checked = radios.and(open.page().locator(":checked"));
    to(checked.count() == 0 ? radios.first() : checked, group);
    open.press("Space");
    for (var arrows = 0; !checked.inputValue().equals(value); arrows++) {
      assertThat(arrows).as("%s among %s", value, group).isLessThan(MOST_ARROWS);
      open.press("ArrowDown");
    }
    return this;
  }

  Keys check(String id) {
    to(named(id), id);
    open.press("Space");
    assertThat(named(id).isChecked()).isTrue();
    return this;
  }

  /** Opens what is folded. */
  Keys unfold(String words) {
    var summary = open.page().locator("summary").getByText(words);
    to(summary, words);
    open.press("Enter");
    return this;
  }

  /** Presses a button that leads to another page. */
  OpenPage press(String button) {
    to(open.control(AriaRole.BUTTON, button), button);
    return open.pressAndFollow("Enter");
  }

  OpenPage follow(String link) {
    to(open.control(AriaRole.LINK, link), link);
    return open.pressAndFollow("Enter");
  }
}
