package org.replyby.alerts.texts;

/** For example "Due" and "Friday, February 23, 2018, 4:00 PM CST". */
public record Fact(String name, String words) {}
