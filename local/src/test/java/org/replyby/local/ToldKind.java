package org.replyby.local;

import java.util.regex.Pattern;

/** The kinds of messages, as the table of who hears what names them. */
enum ToldKind {
  SUBPOENA("first word of a subpoena", "issued"),
  LETTER("first word of a letter", "received"),
  SHORT_LETTER("first word of a letter with less than 24 hours left", "received"),
  APPROACHING("reminder two weeks before", "d14"),
  DAY_BEFORE("reminder on the day before", "d1"),
  LAST_DAY("reminder on the last day", "d0"),
  LAPSE("daily reminder after the date has passed", "late1"),
  FIRST_STEP("first step of an escalation", "issued-e1"),
  SECOND_STEP("each further step", "issued-e2"),
  CONFIRM("reminder to confirm the date", "confirm"),
  EXTENSION("extension", "extended"),
  CLOSING("closing as answered", "closed"),
  WITHDRAWAL("withdrawal", "closed"),
  REOPENING("reopening", "reopened"),
  RESTRICTING("restriction of an open matter", "disclosed-\\d+"),
  OPENING("end of a restriction", "disclosed-\\d+"),
  FAILURE("failure of an alert to another official", "undelivered-d0-.*"),
  LOSS("loss of another official's address", "lost-.*"),
  PERSON("change of a person's role or address, to that person", "people-.*"),
  PEOPLE("the same, to the primary officials and the deputies", "people-.*"),
  DIGEST("weekly digest, to those who asked for it", "digest-.*");

  private final String words;
  private final Pattern key;

  ToldKind(String words, String key) {
    this.words = words;
    this.key = Pattern.compile(key);
  }

  String words() {
    return words;
  }

  /** Whether a rung's or a notice's name is one of this kind. */
  boolean isNamed(String name) {
    return key.matcher(name).matches();
  }

  /** Whether it goes to an official with this initial; the person who is changed is the watcher. */
  boolean isTo(String initial) {
    return switch (this) {
      case PERSON -> initial.equals("W");
      case PEOPLE -> !initial.isEmpty() && !initial.equals("W");
      default -> !initial.isEmpty();
    };
  }
}
