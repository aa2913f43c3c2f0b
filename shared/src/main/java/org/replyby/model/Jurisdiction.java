package org.replyby.model;

import java.time.ZoneId;

/** A government that receives demands. Every time of day in its alerts is in its {@code zone}. */
public record Jurisdiction(
    JurisdictionId id, String name, JurisdictionKind kind, String state, ZoneId zone) {}
