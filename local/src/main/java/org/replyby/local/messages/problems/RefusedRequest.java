package org.replyby.local.messages.problems;

import org.replyby.local.messages.samples.SampleDocket;

/** A request in one line, and the record that refuses it. */
record RefusedRequest(SampleDocket docket, String line) {}
