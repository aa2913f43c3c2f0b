package org.replyby.local.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.replyby.local.signin.LocalPool;

/** A page of the service in a window of its own, with its own cookies. */
final class OpenPage implements AutoCloseable {
  private static final Pattern SHEET = Pattern.compile("/Type */Page\\b");

  private final ServedSite site = ServedSite.get();
  private final BrowserContext window;
  private final Page page;
  private final List<String> troubles = new ArrayList<>();
  private @Nullable Response shown;
  private int answers;

  private OpenPage(boolean runsScripts) {
    window =
        Chromium.get()
            .newContext(
                new Browser.NewContextOptions()
                    .setJavaScriptEnabled(runsScripts)
                    .setLocale("en-US")
                    .setBaseURL(site.address().toString()));
    page = window.newPage();
    page.onConsoleMessage(
        message -> {
          // The answer's status is looked at by is(); the browser says it here, too.
          if (message.type().equals("error") && !message.text().contains("Failed to load")) {
            troubles.add("console: " + message.text());
          }
        });
    page.onPageError(error -> troubles.add("script: " + error));
    page.onRequestFailed(r -> troubles.add("not loaded: " + r.url() + ": " + r.failure()));
    page.onRequest(
        request -> {
          if (!isOwn(URI.create(request.url()))) {
            troubles.add("asks another machine: " + request.url());
          }
        });
    page.onResponse(
        response -> {
          if (response.request().isNavigationRequest()
              && response.frame().equals(page.mainFrame())) {
            if (!isRedirect(response.status())) { // What leads on is not shown.
              shown = response;
              answers++;
            }
          } else if (response.status() >= 400) {
            troubles.add("status " + response.status() + ": " + response.url());
          }
        });
  }

  private static boolean isRedirect(int status) {
    return status >= 300 && status < 400;
  }

  /** Opens a path of the site, such as "/reference". */
  static OpenPage at(String path) {
    return new OpenPage(true).go(path);
  }

  static OpenPage withoutScript(String path) {
    return new OpenPage(false).go(path);
  }

  /** For pages that no server has, in tests of what is checked. */
  static OpenPage holding(String html) {
    var open = new OpenPage(true);
    open.page.route("**/made-up", route -> route.fulfill(Fulfilled.html(html)));
    return open.go("/made-up");
  }

  /** For a document with a policy of its own. */
  static OpenPage holdingDocument(String html) {
    var open = new OpenPage(true);
    open.page.route("**/made-up", route -> route.fulfill(Fulfilled.document(html)));
    return open.go("/made-up");
  }

  /** Files go to the local AWS, by its number. */
  private boolean isOwn(URI asked) {
    var own = List.of(site.address().getAuthority(), site.pool().endpoint().getAuthority());
    return own.contains(asked.getAuthority()) || "127.0.0.1".equals(asked.getHost());
  }

  OpenPage go(String path) {
    page.navigate(path);
    return this;
  }

  OpenPage is(int status) {
    assertThat(answer().status()).as(page.url()).isEqualTo(status);
    return this;
  }

  OpenPage says(String text) {
    assertThat(page.locator("body").innerText()).contains(text);
    return this;
  }

  /** For what this class has no word for. */
  Page page() {
    return page;
  }

  private Response answer() {
    if (shown == null) {
      throw new AssertionError("no page was opened");
    }
    return shown;
  }

  /** Everything that holds for every page, in every look. */
  OpenPage passes() {
    return passes("body");
  }

  /**
   * The same for a page of thousands of elements, on which axe takes a minute: in the first look of
   * the whole page, then of the parts that a selector names, to which all others are alike.
   */
  OpenPage passes(String parts) {
    var faults = new ArrayList<>(troubles);
    HtmlCheck.faults(answer().text()).forEach(fault -> faults.add("HTML: " + fault));
    for (var look : Look.values()) {
      look.apply(page);
      var looked = look == Look.DESKTOP ? "body" : parts;
      AxeCheck.faults(page, looked).forEach(fault -> faults.add(look + ": " + fault));
      if (look.fitsItsWidth() && scrollsSideways()) {
        faults.add(look + ": scrolls sideways: " + tooWide());
      }
    }
    Look.DESKTOP.apply(page);
    assertThat(faults).as(page.url()).isEmpty();
    return this;
  }

  boolean scrollsSideways() {
    return (Boolean)
        page.evaluate(
            "() => document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth");
  }

  /** The innermost elements without which nothing would scroll sideways. */
  private Object tooWide() {
    return page.evaluate(
        """
        () => [...document.querySelectorAll('body *')]
          .filter(e => {
            const was = e.style.display;
            e.style.display = 'none';
            const root = document.scrollingElement;
            const fits = root.scrollWidth <= root.clientWidth;
            e.style.display = was;
            return fits;
          })
          .slice(-2).map(e => e.outerHTML.slice(0, 200))""");
  }

  Locator control(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Goes by the Tab key alone, until the named control has the focus, and sees that it has. */
  OpenPage tabTo(AriaRole role, String name) {
    TabKey.to(page, control(role, name), role + " " + name);
    return this;
  }

  /** Presses a key, such as Enter or Space, on what has the focus. */
  OpenPage press(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Presses a key that leads to another page, and waits for it. */
  OpenPage pressAndFollow(String key) {
    var before = answers;
    page.keyboard().press(key);
    page.waitForCondition(() -> answers > before);
    page.waitForLoadState();
    return this;
  }

  /** Waits until the browser asks for a page by itself, as its answer told it to. */
  OpenPage comesAgain() {
    var before = answers;
    page.waitForCondition(() -> answers > before);
    page.waitForLoadState();
    return this;
  }

  OpenPage type(String text) {
    page.keyboard().type(text);
    return this;
  }

  /** Signs in on the pool's own page, to which the page that was opened has led. */
  OpenPage signIn(String email) {
    page.getByLabel("Username").fill(email);
    page.getByLabel("Password").fill(LocalPool.PASSWORD);
    var before = answers;
    control(AriaRole.BUTTON, "Sign in").click();
    page.waitForCondition(() -> answers > before);
    page.waitForLoadState();
    return this;
  }

  /** How many pages of paper it takes. */
  int sheets() {
    return (int) SHEET.matcher(new String(page.pdf(), ISO_8859_1)).results().count();
  }

  /** Keeps what is shown in docs/screens, wide and narrow, if the run was asked to. */
  OpenPage screenshot(String name) {
    if (Boolean.getBoolean("screens")) {
      keep(Look.PHONE, name + "-narrow");
      keep(Look.DESKTOP, name);
    }
    return this;
  }

  private void keep(Look look, String name) {
    look.apply(page);
    Picture.keep(page.screenshot(new Page.ScreenshotOptions().setFullPage(true)), name);
  }

  @Override
  public void close() {
    window.close();
  }
}
