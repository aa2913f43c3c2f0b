package org.replyby.model;

/** What a member of a jurisdiction is there for. One person may hold several roles. */
public enum Role {
  /** Sees everything that is not restricted, and changes nothing. */
  VIEWER,
  /** Records letters, subpoenas and deadlines. */
  CLERK,
  /** Decides: confirms dates, extends, closes, corrects, and acknowledges alerts. */
  COUNSEL,
  /** Keeps officials, addresses, settings, closed days and members. */
  ADMINISTRATOR,
  /** Sees what the jurisdiction shares with others, and nothing else. */
  OBSERVER
}
