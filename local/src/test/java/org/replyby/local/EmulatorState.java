package org.replyby.local;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.replyby.json.Json;

/** What moto and LocalStack show of their state at addresses that AWS does not have. */
final class EmulatorState {
  private EmulatorState() {}

  /** The last text message that moto was asked to send, to any phone. */
  static String lastText() {
    var sns = (Map<?, ?>) requireNonNull(getJson("/moto-api/data.json").get("sns"));
    var texts = (List<?>) requireNonNull(sns.get("SMS"));
    return String.valueOf(((Map<?, ?>) texts.getLast()).get("message"));
  }

  /** The token in the link that LocalStack would email to confirm a subscription. */
  static String confirmationToken(String subscriptionArn) {
    return String.valueOf(
        getJson("/_aws/sns/subscription-tokens/" + subscriptionArn).get("subscription_token"));
  }

  private static Map<String, Object> getJson(String path) {
    var request = HttpRequest.newBuilder(TestAws.endpoints().sns().resolve(path)).build();
    try (var http = HttpClient.newHttpClient()) {
      return Json.read(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
