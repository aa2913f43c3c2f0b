package org.replyby.model;

import java.time.Instant;

/** An official who has left; the successor has their alerts. The record stays. */
public record Retirement(Instant at, OfficialId successor) {}
