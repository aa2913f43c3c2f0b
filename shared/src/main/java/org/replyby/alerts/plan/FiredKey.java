package org.replyby.alerts.plan;

/** A rung of one version of a deadline's plan. */
public record FiredKey(int planVersion, String rung) {}
