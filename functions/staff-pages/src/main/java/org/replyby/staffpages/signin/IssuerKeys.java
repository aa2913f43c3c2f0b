package org.replyby.staffpages.signin;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.KeyUse;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The issuer's public keys. An unknown key makes them be read again, once a minute at most. */
final class IssuerKeys {
  private static final Duration READ_AGAIN = Duration.ofHours(1);
  private static final Duration READ_AGAIN_FOR_UNKNOWN = Duration.ofMinutes(1);

  private final Kept<JWKSet> kept;

  IssuerKeys(Supplier<URI> address, InstantSource clock) {
    this.kept = new Kept<>(() -> read(address.get()), clock);
  }

  /** The only key of the issuer that can have signed with this header. */
  Optional<JWK> key(JWSHeader header) {
    return in(kept.within(READ_AGAIN), header)
        .or(() -> in(kept.within(READ_AGAIN_FOR_UNKNOWN), header));
  }

  private static Optional<JWK> in(JWKSet keys, JWSHeader header) {
    var isEc = JWSAlgorithm.ES256.equals(header.getAlgorithm());
    var wanted =
        new JWKMatcher.Builder()
            .keyType(isEc ? KeyType.EC : KeyType.RSA)
            .keyUses(KeyUse.SIGNATURE, null)
            .algorithms(header.getAlgorithm(), null);
    if (header.getKeyID() != null) {
      wanted.keyID(header.getKeyID());
    }
    List<JWK> found = new JWKSelector(wanted.build()).select(keys);
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static JWKSet read(URI address) {
    try {
      return JWKSet.parse(IssuerHttp.get(address)).toPublicJWKSet();
    } catch (ParseException unreadable) {
      throw new SignInFailed(SignInFailed.Reason.UNAVAILABLE, unreadable);
    }
  }
}
