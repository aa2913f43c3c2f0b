package org.replyby.model;

import java.time.ZoneId;

/** A government that receives demands; every hour in its alerts is an hour of its {@code zone}. */
public record Jurisdiction(
    JurisdictionId id, String name, JurisdictionKind kind, String state, ZoneId zone) {}
