package org.replyby.local.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody does in a browser, step by step: how long each takes, its clicks and its fields.
 */
final class Walk {
  private final Page page;
  private final List<String> lines = new ArrayList<>();
  private int clicks;
  private int fields;
  private int allClicks;
  private int allFields;
  private long began = System.nanoTime();
  private final long first = began;

  Walk(Page page) {
    this.page = page;
  }

  Walk open(String address) {
    page.navigate(address);
    clicks++;
    return this;
  }

  Walk link(String name) {
    return click(page.getByRole(AriaRole.LINK, exactly(name)).first());
  }

  Walk button(String name) {
    return click(page.getByRole(AriaRole.BUTTON, exactly(name)));
  }

  /** What the first row of a table leads to. */
  Walk row() {
    return click(page.locator("tbody th a").first());
  }

  private Walk click(Locator control) {
    control.click();
    page.waitForLoadState();
    clicks++;
    return this;
  }

  /** One of several, by its words. */
  Walk choose(String label) {
    page.getByText(label, new Page.GetByTextOptions().setExact(true)).first().click();
    clicks++;
    return this;
  }

  Walk fill(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
    fields++;
    return this;
  }

  Walk says(String text) {
    page.getByText(text).first().waitFor();
    return this;
  }

  /** The step that ends here. */
  Walk step(String what) {
    var now = System.nanoTime();
    lines.add(line(what, Duration.ofNanos(now - began), clicks, fields));
    began = now;
    allClicks += clicks;
    allFields += fields;
    clicks = 0;
    fields = 0;
    return this;
  }

  Duration taken() {
    return Duration.ofNanos(System.nanoTime() - first);
  }

  int clicks() {
    return allClicks;
  }

  int fields() {
    return allFields;
  }

  /** A line for each step, and the sum. */
  List<String> lines() {
    var all = new ArrayList<>(lines);
    all.add(line("all", taken(), allClicks, allFields));
    return all;
  }

  private static String line(String what, Duration time, int clicks, int fields) {
    return "new user: %s: %.1f s, %d clicks, %d fields"
        .formatted(what, time.toMillis() / 1000.0, clicks, fields);
  }

  private static Page.GetByRoleOptions exactly(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
