package org.replyby.model;

/** An official's role in a demand: the one who answers, the deputy, or one who watches. */
public enum Tier {
  PRIMARY,
  DEPUTY,
  WATCHER
}
