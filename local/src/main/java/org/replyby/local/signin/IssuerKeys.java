package org.replyby.local.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.Optional;

/** An issuer's public keys by their ids, read when a token names one that is not known yet. */
public final class IssuerKeys {
  private final URI address;
  private JWKSet known = new JWKSet();

  public IssuerKeys(URI address) {
    this.address = address;
  }

  synchronized Optional<RSAPublicKey> key(String id) throws JOSEException {
    if (known.getKeyByKeyId(id) == null) {
      known = read();
    }
    return known.getKeyByKeyId(id) instanceof RSAKey rsa
        ? Optional.of(rsa.toRSAPublicKey())
        : Optional.empty();
  }

  private JWKSet read() {
    try (var http = HttpClient.newHttpClient()) {
      var asked = HttpRequest.newBuilder(address).GET().build();
      return JWKSet.parse(http.send(asked, BodyHandlers.ofString()).body()).toPublicJWKSet();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    } catch (ParseException noKeys) {
      throw new IllegalStateException("the issuer's keys are not readable", noKeys);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return known;
    }
  }
}
