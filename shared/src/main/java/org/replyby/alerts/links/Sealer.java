package org.replyby.alerts.links;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.replyby.model.Sha256;

/**
 * Seals bytes that the table keeps for a while, by AES-256-GCM, under a key that HKDF-SHA-256
 * derives from the newest of the service's keys, for this purpose alone. What is sealed can be
 * opened only in the same context, and tells of any change.
 */
public final class Sealer {
  private static final byte[] PURPOSE = "replyby kept form 1".getBytes(StandardCharsets.US_ASCII);
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final Supplier<? extends SigningKeys> keys;

  public Sealer(Supplier<? extends SigningKeys> keys) {
    this.keys = keys;
  }

  /** The id of the key, and in base 64 a nonce with the sealed bytes. */
  public record Sealed(String key, String text) {}

  /** {@code once} is a secret that was never used before, of which the nonce is made. */
  public Sealed seal(byte[] bytes, String context, String once) {
    var key = keys.get().ring().newest();
    var nonce = Arrays.copyOf(Sha256.bytes(once), NONCE_BYTES);
    try {
      var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, context);
      var sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(bytes.length));
      cipher.doFinal(bytes, 0, bytes.length, sealed, NONCE_BYTES);
      return new Sealed(key.id(), Base64.getEncoder().encodeToString(sealed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES-256-GCM", e);
    }
  }

  /** Empty if anything of it, or its context, was changed, or its key is no longer there. */
  public Optional<byte[]> open(Sealed sealed, String context) {
    var bytes = Base64.getDecoder().decode(sealed.text());
    if (!SigningKey.isId(sealed.key()) || bytes.length <= NONCE_BYTES) {
      return Optional.empty();
    }
    var known = keys.get().ring().key(sealed.key());
    var key = known.isPresent() ? known : keys.get().again().key(sealed.key());
    return key.flatMap(k -> opened(k, bytes, context));
  }

  private static Optional<byte[]> opened(SigningKey key, byte[] sealed, String context) {
    try {
      var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
      var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, context);
      return Optional.of(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
    } catch (AEADBadTagException changed) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES-256-GCM", e);
    }
  }

  private static Cipher cipher(int mode, SigningKey key, byte[] nonce, String context)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, derived(key), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static SecretKey derived(SigningKey key) throws GeneralSecurityException {
    var parameters =
        HKDFParameterSpec.ofExtract().addIKM(key.secret()).thenExpand(PURPOSE, KEY_BYTES);
    return KDF.getInstance("HKDF-SHA256").deriveKey("AES", parameters);
  }
}
