package org.replyby.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * An immutable line of a matter's docket. {@code sequence} counts from 1; {@code previousHash} is
 * the hash of the line before, empty for the first, so that no line can be changed or left out
 * unseen. {@code details} are plain texts by name, in name order.
 */
public record DocketEntry(
    MatterId matter,
    long sequence,
    Instant at,
    String by,
    EntryKind kind,
    Map<String, String> details,
    String previousHash,
    String hash) {
  public DocketEntry {
    details = Collections.unmodifiableMap(new TreeMap<>(details));
  }

  /** The line behind the current end of a matter's docket. */
  public static DocketEntry next(
      Matter head, Instant at, String by, EntryKind kind, Map<String, String> details) {
    var sequence = head.entries() + 1;
    var hash = hash(head.id(), sequence, at, by, kind, details, head.lastHash());
    return new DocketEntry(head.id(), sequence, at, by, kind, details, head.lastHash(), hash);
  }

  /** Whether the line is as it was written, and stands behind one with {@code hashBefore}. */
  public boolean holdsAfter(String hashBefore) {
    return previousHash.equals(hashBefore)
        && hash.equals(hash(matter, sequence, at, by, kind, details, previousHash));
  }

  private static String hash(
      MatterId matter,
      long sequence,
      Instant at,
      String by,
      EntryKind kind,
      Map<String, String> details,
      String previousHash) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      add(digest, matter.toString());
      add(digest, Long.toString(sequence));
      add(digest, at.toString());
      add(digest, by);
      add(digest, Coded.code(kind));
      new TreeMap<>(details)
          .forEach(
              (name, text) -> {
                add(digest, name);
                add(digest, text);
              });
      add(digest, previousHash);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Each text with its length before it, so that no two lists of texts hash alike. */
  private static void add(MessageDigest digest, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
