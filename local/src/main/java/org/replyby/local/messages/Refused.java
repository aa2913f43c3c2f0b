package org.replyby.local.messages;

/** A request in one line, and the record that refuses it. */
record Refused(Shelf shelf, String line) {}
