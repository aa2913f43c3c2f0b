package org.replyby.staff.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipOutputStream;
import org.replyby.model.AttachmentState.Kept;
import org.replyby.usecases.reading.MatterRecord;

/**
 * The ZIP of a matter with its papers, which are never held whole. It is written as it goes, so
 * that it can be of any length.
 */
public final class WholeFile {
  private final Dossier dossier;

  private WholeFile(Dossier dossier) {
    this.dossier = dossier;
  }

  public static WholeFile of(MatterRecord.Whole whole, boolean withoutPrivileged) {
    var papers = Papers.with(whole, withoutPrivileged);
    return new WholeFile(Dossier.of(whole, papers, withoutPrivileged));
  }

  /** How many papers are in it. */
  public int papers() {
    return dossier.papers().inside().size();
  }

  /** A paper is gone, or is not the file whose hash is on the docket. */
  public static final class Altered extends IOException {
    private static final long serialVersionUID = 1;

    private Altered(String paper) {
      super(paper + " is not the file whose hash is on the docket");
    }
  }

  /** Writes it; {@link Altered} if a paper is not what the docket says. */
  public void writeTo(OutputStream file, Function<Kept, Optional<InputStream>> papers)
      throws IOException {
    var zip = new ZipOutputStream(file, StandardCharsets.UTF_8);
    Packed.write(Files.of(dossier), zip);
    for (var paper : new TreeMap<>(dossier.papers().kept()).entrySet()) {
      Packed.begin(paper.getKey(), zip);
      copy(paper.getKey(), paper.getValue(), papers, zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  private static void copy(
      String name, Kept kept, Function<Kept, Optional<InputStream>> papers, ZipOutputStream zip)
      throws IOException {
    var sha256 = sha256();
    try (var from = papers.apply(kept).orElseThrow(() -> new Altered(name))) {
      from.transferTo(new DigestOutputStream(zip, sha256));
    }
    if (!HexFormat.of().formatHex(sha256.digest()).equals(kept.sha256())) {
      throw new Altered(name);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
