package org.replyby.staffpages.look;

/** Why something is not shown or not done, and what to do instead. */
public record Notice(String what, String address, String link) {
  public Notice(String what) {
    this(what, "/", "Go to the start page");
  }
}
