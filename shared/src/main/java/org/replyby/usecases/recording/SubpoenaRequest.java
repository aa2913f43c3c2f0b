package org.replyby.usecases.recording;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueOn;
import org.replyby.model.Calls;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.LetterId;
import org.replyby.model.SubpoenaKind;

/** A subpoena as staff describe it; {@code follows} is a letter of the same matter. */
public record SubpoenaRequest(
    JurisdictionRef jurisdiction,
    MatterRef matter,
    SubpoenaKind kind,
    @Nullable Calls calls,
    IssuingAuthority from,
    LocalDate issuedOn,
    @Nullable LocalDate servedOn,
    DueOn returnDate,
    String demand,
    @Nullable LetterId follows,
    @Nullable String idempotencyKey) {}
