package org.replyby.deadlines;

import java.time.ZoneId;

/** A place where a court sits, and its zone. */
public record Courthouse(String place, ZoneId zone) {}
