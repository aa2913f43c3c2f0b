package org.replyby.staff.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file that is ready to be sent: its media type, its name, and its bytes. */
public final class Packed {
  public static final String ZIP = "application/zip";
  public static final String JSON = "application/json";

  /** The first moment that a ZIP can name: the same files always give the same bytes. */
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final String type;
  private final String name;
  private final byte[] bytes;

  private Packed(String type, String name, byte[] bytes) {
    this.type = type;
    this.name = name;
    this.bytes = bytes;
  }

  static Packed json(String name, String text) {
    return new Packed(JSON, name + ".json", text.getBytes(StandardCharsets.UTF_8));
  }

  static Packed zip(String name, Map<String, byte[]> files) {
    var packed = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
      write(files, zip);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return new Packed(ZIP, name + ".zip", packed.toByteArray());
  }

  static void write(Map<String, byte[]> files, ZipOutputStream zip) throws IOException {
    for (var file : files.entrySet()) {
      begin(file.getKey(), zip);
      zip.write(file.getValue());
      zip.closeEntry();
    }
  }

  static void begin(String name, ZipOutputStream zip) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NEVER);
    zip.putNextEntry(entry);
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  public String type() {
    return type;
  }

  public int size() {
    return bytes.length;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** The headers of an answer: its name, and its SHA-256 (RFC 9530). */
  public Map<String, String> headers() {
    return Map.of(
        "Content-Disposition",
        "attachment; filename=\"" + name + "\"",
        "Repr-Digest",
        "sha-256=:" + Base64.getEncoder().encodeToString(sha256(bytes)) + ":");
  }
}
