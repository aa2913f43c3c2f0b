package org.replyby.local.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.replyby.local.machine.CannotRun;

/** The browser of this machine, started once for the whole run. It ends with the JVM. */
final class Chromium {
  private static final Path EXECUTABLE =
      Path.of(System.getProperty("browser.executable", "/usr/bin/chromium"));

  private Chromium() {}

  static Browser get() {
    return Holder.BROWSER;
  }

  private static Browser start() {
    if (!Files.isExecutable(EXECUTABLE)) {
      throw new CannotRun("Give -Dbrowser.executable a Chromium: there is none at " + EXECUTABLE);
    }
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(EXECUTABLE));
  }

  /** Made by whoever asks first. */
  private static final class Holder {
    private static final Browser BROWSER = start();
  }
}
