package org.replyby.usecases.sessions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.replyby.alerts.links.Sealer;
import org.replyby.model.Sha256;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.run.Tokens;

/**
 * Keeps what somebody sent after their session had ended, under a seal, for an hour, and for the
 * browser that sent it alone. It is never carried out by itself.
 */
public final class KeepForms {
  public static final Duration LIFE = Duration.ofHours(1);

  /** More than the longest demand, and an item of 48 write units at most. */
  public static final int MOST_BYTES = 100_000;

  private static final int MOST_SEALED = 48_000;

  private final KeptForms forms;
  private final Sealer sealer;
  private final InstantSource clock;
  private final Tokens tokens;

  public KeepForms(KeptForms forms, Sealer sealer, InstantSource clock, Tokens tokens) {
    this.forms = forms;
    this.sealer = sealer;
    this.clock = clock;
    this.tokens = tokens;
  }

  /** A form: where it was sent, and its fields in form encoding. */
  public record KeptForm(String path, String body) {}

  /** A new secret for a browser that has none yet. */
  public String browser() {
    return tokens.secret();
  }

  /** False if the form is too long to be kept. */
  public boolean keep(String browser, KeptForm form) {
    var bytes = (form.path() + "\n" + form.body()).getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES) {
      return false;
    }
    var until = Moments.now(clock).plus(LIFE);
    var hash = Sha256.of(browser);
    var sealed = sealer.seal(deflated(bytes), context(hash, until), tokens.secret());
    if (sealed.text().length() > MOST_SEALED) {
      return false;
    }
    forms.keep(hash, new KeptForms.Row(sealed, until));
    return true;
  }

  /** Empty if there is none, its hour is over, it was shown before, or somebody changed it. */
  public Optional<KeptForm> take(String browser) {
    var now = Moments.now(clock);
    var hash = Sha256.of(browser);
    return forms
        .take(hash, now)
        .filter(row -> now.isBefore(row.until()))
        .flatMap(row -> sealer.open(row.sealed(), context(hash, row.until())))
        .map(KeepForms::read);
  }

  /** What the seal covers besides the form: whose it is, and until when. */
  private static String context(String hash, Instant until) {
    return hash + " " + until;
  }

  private static KeptForm read(byte[] opened) {
    var parts = inflated(opened).split("\n", 2);
    return new KeptForm(parts[0], parts[1]);
  }

  private static byte[] deflated(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }

  private static String inflated(byte[] bytes) {
    try (var inflater = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return new String(inflater.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }
}
