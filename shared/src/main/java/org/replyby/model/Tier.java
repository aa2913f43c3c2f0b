package org.replyby.model;

/** How near an official stands to a demand: the one who answers, the deputy, one who watches. */
public enum Tier {
  PRIMARY,
  DEPUTY,
  WATCHER
}
