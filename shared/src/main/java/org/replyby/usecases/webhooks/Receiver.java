package org.replyby.usecases.webhooks;

import java.net.URI;
import java.util.Map;
import org.replyby.model.webhooks.Sending;

/** The other side of a webhook. */
@FunctionalInterface
public interface Receiver {
  /** One attempt that ends within five seconds. It follows no redirect and reads no body. */
  Sending.Answer post(URI url, Map<String, String> headers, String json);
}
