package org.replyby.model;

import org.jspecify.annotations.Nullable;

/** The federal office that demands, and who signed for it where that is known. */
public record IssuingAuthority(String office, @Nullable String signatory) {}
