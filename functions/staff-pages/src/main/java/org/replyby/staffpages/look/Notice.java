package org.replyby.staffpages.look;

import static org.replyby.staffpages.words.PageTexts.say;

/** Why something is not shown or not done, and what to do instead. */
public record Notice(String what, String address, String link) {
  public Notice(String what) {
    this(what, "/", say("common.go-to-the-start-page"));
  }
}
