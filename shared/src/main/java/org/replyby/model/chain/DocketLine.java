package org.replyby.model.chain;

/** A line of a docket as it was found, in the table or in a file, before anyone trusts it. */
public sealed interface DocketLine {
  record Whole(DocketEntry entry) implements DocketLine {}

  /** What stands there can be no line; {@code why} follows "entry 3". */
  record Unreadable(String why) implements DocketLine {}
}
