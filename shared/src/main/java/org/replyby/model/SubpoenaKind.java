package org.replyby.model;

/** The sort of subpoena or compulsory demand. */
public enum SubpoenaKind {
  ADMINISTRATIVE,
  GRAND_JURY,
  CIVIL_INVESTIGATIVE_DEMAND,
  RULE_45,
  INSPECTOR_GENERAL
}
