package org.replyby.local.docket;

import java.util.Map;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.chain.CanonicalJson;

/**
 * The last line of an exported docket: how many entries come before it, and the last one's hash.
 */
record Summary(MatterId matter, long entries, String headHash) implements FileLine {
  static Summary of(Matter head) {
    return new Summary(head.id(), head.entries(), head.lastHash());
  }

  String json() {
    return CanonicalJson.of(
        Map.of("matter", matter.toString(), "entries", entries, "headHash", headHash));
  }
}
