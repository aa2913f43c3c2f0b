package org.replyby.model;

/** What has a docket: a matter, or a jurisdiction with its officials, addresses and settings. */
public sealed interface DocketId permits MatterId, JurisdictionId {
  JurisdictionId jurisdiction();

  /** The name under which a line of the docket keeps this id. */
  default String field() {
    return switch (this) {
      case MatterId matter -> "matter";
      case JurisdictionId itself -> "jurisdiction";
    };
  }
}
