package org.replyby.alerts.texts;

/** For example "Due" and "Friday, February 23, 2018, 4:00 PM CST". */
public record Fact(String name, String words) {
  /** On one line, such as "Time left: 3 days". */
  public String line() {
    return name + ": " + words;
  }
}
