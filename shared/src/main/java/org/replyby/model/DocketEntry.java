package org.replyby.model;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * An immutable line of a matter's docket. {@code sequence} counts from 1; {@code previousHash} is
 * the hash of the line before, so that no line can be changed or left out unseen. {@code details}
 * are plain texts by name, in name order.
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
    details = java.util.Collections.unmodifiableMap(new TreeMap<>(details));
  }
}
