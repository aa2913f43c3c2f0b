package org.replyby.alerts;

/** A rung of one version of a deadline's plan. */
public record FiredKey(int planVersion, String rung) {}
