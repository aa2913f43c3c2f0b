package org.replyby.staffpages.signin;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replyby.json.Json;

/** What an issuer says of itself (OpenID Connect Discovery 1.0). */
record Discovery(
    URI authorization, URI token, URI keys, Optional<URI> endSession, boolean takesSecretInForm) {

  /** Reads the document at {@code address}, which has to be {@code issuer}'s. */
  static Discovery read(String issuer, URI address) {
    try {
      return of(issuer, address, Json.read(IssuerHttp.get(address)));
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new SignInFailed(SignInFailed.Reason.UNAVAILABLE, unreadable);
    }
  }

  private static Discovery of(String issuer, URI address, Map<String, Object> document) {
    if (!issuer.equals(document.get("issuer"))) {
      throw new SignInFailed(
          SignInFailed.Reason.UNAVAILABLE, "the discovery document is of another issuer");
    }
    var methods = document.get("token_endpoint_auth_methods_supported");
    return new Discovery(
        endpoint(address, document, "authorization_endpoint"),
        endpoint(address, document, "token_endpoint"),
        endpoint(address, document, "jwks_uri"),
        document.containsKey("end_session_endpoint")
            ? Optional.of(endpoint(address, document, "end_session_endpoint"))
            : Optional.empty(),
        methods instanceof List<?> all && !all.contains("client_secret_basic"));
  }

  /** Without TLS only where the document itself was read without, which is on one machine. */
  private static URI endpoint(URI address, Map<String, Object> document, String name) {
    var endpoint = URI.create(String.valueOf(document.get(name)));
    if (!"https".equals(endpoint.getScheme())
        && !String.valueOf(address.getScheme()).equals(endpoint.getScheme())) {
      throw new IllegalArgumentException(name + " is not an https address");
    }
    return endpoint;
  }
}
