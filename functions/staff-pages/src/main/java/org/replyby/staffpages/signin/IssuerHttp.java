package org.replyby.staffpages.signin;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Asks the issuer. By the JDK's plain client: the AWS clients use it too, so that it is loaded
 * before somebody waits. It follows no redirect.
 */
final class IssuerHttp {
  private static final int TIMEOUT = Math.toIntExact(Duration.ofSeconds(5).toMillis());
  private static final int MOST_BYTES = 200_000;
  private static final int OK = 200;

  private IssuerHttp() {}

  record Answered(int status, String body) {
    boolean isOk() {
      return status == OK;
    }
  }

  /** Fails unless there is an answer with status 200. */
  static String get(URI address) {
    try {
      var answered = answered(opened(address));
      if (!answered.isOk()) {
        throw new SignInFailed(
            SignInFailed.Reason.UNAVAILABLE, "the issuer answered " + answered.status());
      }
      return answered.body();
    } catch (IOException unanswered) {
      throw new SignInFailed(SignInFailed.Reason.UNAVAILABLE, unanswered);
    }
  }

  static Answered post(URI address, Map<String, String> form, Map<String, String> headers) {
    try {
      var connection = opened(address);
      connection.setRequestMethod("POST");
      connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
      headers.forEach(connection::setRequestProperty);
      connection.setDoOutput(true);
      try (var body = connection.getOutputStream()) {
        body.write(encoded(form).getBytes(StandardCharsets.UTF_8));
      }
      return answered(connection);
    } catch (IOException unanswered) {
      throw new SignInFailed(SignInFailed.Reason.UNAVAILABLE, unanswered);
    }
  }

  static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpURLConnection opened(URI address) throws IOException {
    if (!(address.toURL().openConnection() instanceof HttpURLConnection connection)) {
      throw new IOException("not an address of the web");
    }
    connection.setConnectTimeout(TIMEOUT);
    connection.setReadTimeout(TIMEOUT);
    connection.setInstanceFollowRedirects(false);
    connection.setUseCaches(false);
    connection.setRequestProperty("Accept", "application/json");
    return connection;
  }

  private static Answered answered(HttpURLConnection connection) throws IOException {
    var status = connection.getResponseCode();
    try (var stream =
        status < HttpURLConnection.HTTP_BAD_REQUEST
            ? connection.getInputStream()
            : connection.getErrorStream()) {
      var bytes = stream == null ? new byte[0] : stream.readNBytes(MOST_BYTES);
      return new Answered(status, new String(bytes, StandardCharsets.UTF_8));
    }
  }
}
