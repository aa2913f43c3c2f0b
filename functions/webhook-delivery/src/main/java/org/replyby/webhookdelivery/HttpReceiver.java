package org.replyby.webhookdelivery;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.replyby.model.webhooks.Sending;
import org.replyby.usecases.webhooks.Receiver;

/**
 * Posts JSON over HTTPS: once, for five seconds in all, to an address that was checked, following
 * no redirect and using no proxy. The answer's body is not read.
 */
public final class HttpReceiver implements Receiver {
  private static final Duration IN_ALL = Duration.ofSeconds(5);
  private static final MediaType JSON = MediaType.get("application/json");

  private final OkHttpClient client;

  public HttpReceiver(Dns names) {
    this(new OkHttpClient(), names);
  }

  /** On a client that trusts other certificates. */
  HttpReceiver(OkHttpClient trusting, Dns names) {
    this.client =
        trusting
            .newBuilder()
            .dns(names)
            .protocols(List.of(Protocol.HTTP_1_1))
            .proxy(Proxy.NO_PROXY)
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .callTimeout(IN_ALL)
            // A connection is not kept: the next message looks the name up again, and checks it.
            .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
            .build();
  }

  @Override
  public Sending.Answer post(URI url, Map<String, String> headers, String json) {
    var request =
        new Request.Builder()
            .url(url.toString())
            .headers(Headers.of(headers))
            .post(RequestBody.create(json, JSON))
            .build();
    try (var response = client.newCall(request).execute()) {
      return new Sending.Answer.Answered(response.code());
    } catch (IOException unanswered) {
      return new Sending.Answer.Unanswered(why(unanswered));
    }
  }

  private static Sending.Why why(IOException unanswered) {
    return switch (unanswered) {
      case CheckedNames.NotPublic refused -> Sending.Why.ADDRESS_NOT_PUBLIC;
      case UnknownHostException unknown -> Sending.Why.NO_SUCH_HOST;
      case InterruptedIOException tooSlow -> Sending.Why.TOO_SLOW;
      case SSLException untrusted -> Sending.Why.NOT_TRUSTED;
      default -> Sending.Why.NO_CONNECTION;
    };
  }
}
