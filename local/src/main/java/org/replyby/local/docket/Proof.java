package org.replyby.local.docket;

import org.jspecify.annotations.Nullable;
import org.replyby.model.chain.ChainFault;
import org.replyby.usecases.reading.VerifyDocket;

/**
 * What a check of a docket found. {@code witnessed} is the number of the entry that has the
 * witness's hash, 0 if none has it; null if there was no witness. {@code withheld} counts the texts
 * that are not there.
 */
record Proof(
    long entries,
    String headHash,
    @Nullable ChainFault fault,
    @Nullable Long witnessed,
    long withheld) {
  static Proof of(VerifyDocket.Verdict verdict) {
    var head = verdict.head();
    return new Proof(head.entries(), head.lastHash(), verdict.fault(), null, verdict.withheld());
  }

  boolean holds() {
    return fault == null && (witnessed == null || witnessed > 0);
  }

  /** {@code what} is the docket's name. */
  String sentence(String what) {
    if (fault != null) {
      return "%s is not intact: entry %d %s.".formatted(what, fault.sequence(), fault.what());
    }
    if (witnessed != null && witnessed == 0) {
      return what
          + " is not intact: no entry has the witness's hash. Entries up to the one that the"
          + " witness saw were written anew, or the hash is another docket's.";
    }
    var seen = witnessed == null ? "" : " Entry " + witnessed + " has the witness's hash.";
    var texts = withheld == 0 ? "" : " Texts withheld: " + withheld + ".";
    return "%s is intact: entries %d, head hash %s.%s%s"
        .formatted(what, entries, headHash, seen, texts);
  }
}
