package org.replyby.local.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.replyby.local.machine.ProjectFolder;
import org.replyby.staffpages.signin.SignInSettings;

/** npm's oidc-provider as a process: a second implementation of OpenID Connect. */
final class OidcProcess implements AutoCloseable {
  static final String CLIENT = "replyby";

  private static final int NO_NPM = 3;

  private final Process process;
  private final URI address;
  private final URI site;

  /** Without npm the test is skipped. {@code way} is how a client shows who it is. */
  OidcProcess(URI site, String way) {
    this.site = site;
    var script = ProjectFolder.find().file("tools/oidc-issuer").toString();
    try {
      process = new ProcessBuilder(script, site.toString(), way).redirectErrorStream(true).start();
      address = URI.create(address());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its first line that is an address; before that it may warn. */
  private String address() throws IOException {
    var said = new StringBuilder();
    var out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("http://")) {
        return line;
      }
      said.append(line).append('\n');
    }
    if (process.onExit().join().exitValue() == NO_NPM) {
      return abort(said.toString());
    }
    throw new AssertionError(said.toString());
  }

  SignInSettings settings() {
    return SignInSettings.of(
        address.toString(), CLIENT, site.toString(), SignInSettings.origin(address));
  }

  URI keys() {
    return address.resolve("/jwks");
  }

  /** As tools/oidc-issuer.d/issuer.mjs has it. */
  Optional<String> secret(String way) {
    return way.equals("none") ? Optional.empty() : Optional.of("a secret/of 1: only for tests");
  }

  /** From its sign-in page back to the site. */
  URI signIn(SiteBrowser browser, URI asked, String email) {
    var page = browser.follow(browser.get(asked)).is(200);
    var login = Map.of("login", email, "password", "any");
    var consent = browser.follow(browser.send(page, "<form", login)).is(200);
    var sent = browser.send(consent, "<form", Map.of());
    var back = browser.follow(sent).leadsTo();
    assertThat(back.toString()).startsWith(site.resolve("/signed-in") + "?");
    return back;
  }

  /** Its next ID token has this fault. */
  void spoilNextToken(SiteBrowser browser, String fault) {
    browser.get(address.resolve("/next-token?fault=" + fault)).is(204);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
