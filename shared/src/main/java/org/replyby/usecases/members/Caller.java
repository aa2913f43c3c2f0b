package org.replyby.usecases.members;

import org.jspecify.annotations.Nullable;
import org.replyby.model.Address;
import org.replyby.model.PersonId;

/**
 * Who a verified token says is calling: the subject, and the same person as the table knows them.
 * {@code isOperator} is whether the identity provider says that they run the service; {@code
 * verified} is an address that the provider has verified, in lower case, or null.
 */
public record Caller(
    String subject, PersonId person, boolean isOperator, Address.@Nullable Email verified) {}
