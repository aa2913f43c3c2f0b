package org.replyby.local.messages;

/** A request in one line, and the record that refuses it. */
record RefusedRequest(SampleDocket docket, String line) {}
