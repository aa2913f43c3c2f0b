package org.replyby.staffpages.signin;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.replyby.json.Json;
import org.replyby.usecases.members.SignIns;
import org.replyby.usecases.sessions.SignInAttempts;

/** The issuer's side of the authorization code flow (RFC 6749) with PKCE (RFC 7636). */
final class Issuer {
  private static final Duration READ_AGAIN = Duration.ofHours(1);
  private static final Duration SECRET_READ_AGAIN = Duration.ofMinutes(1);

  /** Its sign-out takes other parameters than the standard's. */
  private static final String COGNITO = "https://cognito-idp.";

  private final SignInSettings settings;
  private final Kept<Discovery> discovery;
  private final Kept<Optional<String>> secret;

  Issuer(SignInSettings settings, Supplier<Optional<String>> secret, InstantSource clock) {
    this.settings = settings;
    this.discovery =
        new Kept<>(() -> Discovery.read(settings.issuer(), settings.discovery()), clock);
    this.secret = new Kept<>(secret, clock);
  }

  URI keys() {
    return discovery.within(READ_AGAIN).keys();
  }

  /** Where a browser goes to sign in. */
  String signIn(SignInAttempts.Begun begun) {
    var asked = new LinkedHashMap<String, String>();
    asked.put("response_type", "code");
    asked.put("client_id", settings.client());
    asked.put("redirect_uri", settings.callback());
    asked.put("scope", "openid email");
    asked.put("state", begun.state());
    asked.put("nonce", begun.nonce());
    asked.put("code_challenge", begun.challenge());
    asked.put("code_challenge_method", "S256");
    return with(discovery.within(READ_AGAIN).authorization(), asked);
  }

  /** Where a browser goes to sign out, if the issuer has such a page. */
  Optional<URI> signOut() {
    var known = discovery.within(READ_AGAIN);
    var back = settings.issuer().startsWith(COGNITO) ? "logout_uri" : "post_logout_redirect_uri";
    var asked = new LinkedHashMap<String, String>();
    asked.put("client_id", settings.client());
    asked.put(back, settings.signedOut());
    return known.endSession().map(page -> URI.create(with(page, asked)));
  }

  /** The ID token for a code. */
  String idToken(String code, String verifier) {
    var known = discovery.within(READ_AGAIN);
    var proof = new LinkedHashMap<String, String>();
    proof.put("grant_type", "authorization_code");
    proof.put("client_id", settings.client());
    proof.put("redirect_uri", settings.callback());
    proof.put("code", code);
    proof.put("code_verifier", verifier);
    var headers = new LinkedHashMap<String, String>();
    secret()
        .ifPresent(
            known.takesSecretInForm()
                ? s -> proof.put("client_secret", s)
                : s -> headers.put("Authorization", basic(s)));
    var answered = IssuerHttp.post(known.token(), proof, headers);
    if (answered.isOk()) {
      return idToken(answered.body());
    }
    throw new SignInFailed(
        answered.status() >= 500
            ? SignInFailed.Reason.UNAVAILABLE
            : SignInFailed.Reason.CODE_REFUSED,
        "the issuer answered " + answered.status() + " to the code");
  }

  private static String idToken(String body) {
    try {
      if (Json.read(body).get("id_token") instanceof String token) {
        return token;
      }
      throw new SignInFailed(SignInFailed.Reason.TOKEN_REFUSED, "there is no ID token");
    } catch (IOException noJson) {
      throw new SignInFailed(SignInFailed.Reason.TOKEN_REFUSED, noJson);
    }
  }

  private Optional<String> secret() {
    try {
      return secret.within(SECRET_READ_AGAIN);
    } catch (SignIns.Unavailable unread) {
      throw new SignInFailed(SignInFailed.Reason.UNAVAILABLE, unread);
    }
  }

  private String basic(String secret) {
    var pair = IssuerHttp.encoded(settings.client()) + ":" + IssuerHttp.encoded(secret);
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static String with(URI address, Map<String, String> parameters) {
    var before = address.getRawQuery() == null ? "?" : "&";
    return address + before + IssuerHttp.encoded(parameters);
  }
}
