package org.replyby.usecases.webhooks;

import org.replyby.model.webhooks.Standing;
import org.replyby.model.webhooks.Webhook;

/** A webhook, and how sending to it goes. */
public record WebhookStanding(Webhook webhook, Standing standing) {}
