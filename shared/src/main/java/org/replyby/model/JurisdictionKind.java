package org.replyby.model;

/** What sort of government a jurisdiction is. */
public enum JurisdictionKind {
  CITY,
  COUNTY,
  CITY_COUNTY,
  TOWN,
  STATE,
  TERRITORY,
  AGENCY
}
