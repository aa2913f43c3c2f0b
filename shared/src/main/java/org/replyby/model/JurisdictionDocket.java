package org.replyby.model;

/**
 * The head of a jurisdiction's own docket, which says who changed what about its officials, their
 * addresses, its settings and its closed days. It moves with every such change.
 */
public record JurisdictionDocket(JurisdictionId id, long entries, String lastHash)
    implements DocketHead {
  /** The head before the first line. */
  public static JurisdictionDocket empty(JurisdictionId id) {
    return new JurisdictionDocket(id, 0, "");
  }
}
