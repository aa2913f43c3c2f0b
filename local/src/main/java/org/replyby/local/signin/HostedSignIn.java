package org.replyby.local.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.replyby.json.Json;
import org.replyby.local.machine.CannotRun;
import org.replyby.model.QueryString;

/**
 * Signs somebody in as their browser would: on the pool's own page, by code and PKCE (RFC 7636).
 * {@code cognito} is where the page is, {@code callback} where it sends a browser afterwards.
 */
public record HostedSignIn(URI cognito, String client, String callback, RandomGenerator random) {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
  private static final int RANDOM_BYTES = 32;
  private static final int FOUND = 302;

  /** What the pool gives out: the access token is for the API, the other one for programs. */
  public record Tokens(String access, String id) {}

  public Tokens signIn(String email, String password) {
    try (var http = HttpClient.newHttpClient()) {
      var verifier = drawn();
      var back = back(http, address(verifier), email, password);
      var code = QueryString.firstValues(back.getRawQuery()).getOrDefault("code", "");
      return tokens(http, code, verifier);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotRun("Try again: signing in was interrupted.", e);
    }
  }

  /** Where the page sends a browser that came to it at {@code address}. */
  public URI back(HttpClient http, URI address, String email, String password)
      throws IOException, InterruptedException {
    var page = send(http, HttpRequest.newBuilder(address).GET());
    var form = new LinkedHashMap<String, String>();
    HIDDEN.matcher(page.body()).results().forEach(f -> form.put(f.group(1), f.group(2)));
    form.put("username", email);
    form.put("password", password);
    var signedIn = send(http, posted("/login", form));
    if (signedIn.statusCode() != FOUND) {
      throw new CannotRun("The sign-in page does not let " + email + " in.");
    }
    return URI.create(signedIn.headers().firstValue("location").orElseThrow());
  }

  private Tokens tokens(HttpClient http, String code, String verifier)
      throws IOException, InterruptedException {
    var proof = new LinkedHashMap<String, String>();
    proof.put("grant_type", "authorization_code");
    proof.put("client_id", client);
    proof.put("redirect_uri", callback);
    proof.put("code", code);
    proof.put("code_verifier", verifier);
    var answer = Json.read(send(http, posted("/oauth2/token", proof)).body());
    return new Tokens(
        String.valueOf(answer.get("access_token")), String.valueOf(answer.get("id_token")));
  }

  private URI address(String verifier) {
    var asked = new LinkedHashMap<String, String>();
    asked.put("response_type", "code");
    asked.put("client_id", client);
    asked.put("redirect_uri", callback);
    asked.put("scope", "openid email");
    asked.put("code_challenge", text(sha256(verifier)));
    asked.put("code_challenge_method", "S256");
    return cognito.resolve("/oauth2/authorize?" + encoded(asked));
  }

  private HttpRequest.Builder posted(String path, Map<String, String> form) {
    return HttpRequest.newBuilder(cognito.resolve(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(encoded(form)));
  }

  /** A redirect is an answer: it carries the code. */
  private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private String drawn() {
    var bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return text(bytes);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] sha256(String verifier) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(verifier.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }
}
