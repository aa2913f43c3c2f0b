package org.replyby.local.docket;

import org.replyby.model.DocketId;
import org.replyby.model.chain.LastLine;

/**
 * The last line of an exported docket: how many entries come before it, and the last one's hash.
 */
record Summary(DocketId docket, long entries, String headHash) implements FileLine {
  String json() {
    return LastLine.json(docket, entries, headHash);
  }
}
