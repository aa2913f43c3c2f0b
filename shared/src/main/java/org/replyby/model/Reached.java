package org.replyby.model;

/** Which live addresses SNS listed for a topic just before it accepted a message for it. */
public enum Reached {
  BY_EMAIL,
  BY_TEXT,
  BY_EMAIL_AND_TEXT,

  /** SNS did not answer in time, and the message went out all the same. */
  NOT_PROVED;

  /** The media that have a live address; without one, nothing was reached and nothing is sent. */
  public static Reached by(boolean email, boolean text) {
    if (!email && !text) {
      throw new IllegalArgumentException("no live address reaches nobody");
    }
    return email && text ? BY_EMAIL_AND_TEXT : email ? BY_EMAIL : BY_TEXT;
  }
}
