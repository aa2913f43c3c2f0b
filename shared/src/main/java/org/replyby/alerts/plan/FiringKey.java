package org.replyby.alerts.plan;

/** A rung of one version of a deadline's plan. */
public record FiringKey(int planVersion, String rung) {}
