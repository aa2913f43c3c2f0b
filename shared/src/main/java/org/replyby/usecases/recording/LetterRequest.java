package org.replyby.usecases.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Consequence;
import org.replyby.model.DeliveryMethod;
import org.replyby.model.Grant;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.LetterId;
import org.replyby.model.LetterKind;
import org.replyby.model.ResponseTime;

/** A letter as staff describe it. */
public record LetterRequest(
    JurisdictionRef jurisdiction,
    MatterRef matter,
    IssuingAuthority from,
    DeliveryMethod came,
    @Nullable String addressee,
    LocalDate datedOn,
    @Nullable LocalDate announcedOn,
    LocalDate receivedOn,
    String demand,
    Set<Consequence> consequences,
    List<Grant> grants,
    LetterKind kind,
    @Nullable ResponseTime response,
    @Nullable LetterId follows,
    @Nullable String idempotencyKey) {}
