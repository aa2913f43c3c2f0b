package org.replyby.model;

/** The end of a docket's chain: how many lines there are, and the hash of the last one. */
public sealed interface DocketHead permits Matter, JurisdictionDocket {
  DocketId id();

  long entries();

  /** Empty before the first line. */
  String lastHash();
}
