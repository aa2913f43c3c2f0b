package org.replyby.staffapi.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.replyby.json.Json;

/** A reply in API Gateway's form. No other keys: `sam local start-api` answers 502 to them. */
final class GatewayAnswer {
  /** Where the body of one thing says its entity tag. */
  private static final String TAG = "etag";

  /** An answer is data: a browser that shows it loads and runs nothing. */
  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

  private GatewayAnswer() {}

  /** A HEAD is answered with the headers alone. */
  static Map<String, ?> of(Reply reply, Request request) {
    var answer = whole(reply, request.id());
    if (request.method().equals("HEAD")) {
      answer.put("body", "");
    }
    return answer;
  }

  private static Map<String, Object> whole(Reply reply, String requestId) {
    return switch (reply) {
      case Reply.Shown shown -> {
        var headers = headers("application/json");
        if (shown.location() != null) {
          headers.put("Location", shown.location());
        }
        if (shown.body().get(TAG) instanceof String tag) {
          headers.put("ETag", tag);
        }
        if (shown.isRepeat()) {
          headers.put("Idempotency-Replayed", "true");
        }
        yield answer(shown.status(), headers, Json.write(shown.body()));
      }
      case Reply.Listed listed -> {
        var headers = headers("application/json");
        if (listed.link() != null) {
          headers.put("Link", listed.link());
        }
        yield answer(listed.status(), headers, Json.write(listed.body()));
      }
      case Reply.Text text -> {
        var headers = headers(text.type());
        headers.putAll(text.headers());
        yield answer(text.status(), headers, text.text());
      }
      case Reply.File file -> {
        var headers = headers(file.type());
        headers.putAll(file.headers());
        var answer = answer(file.status(), headers, file.base64());
        answer.put("isBase64Encoded", true);
        yield answer;
      }
      case Reply.Unchanged unchanged -> {
        var headers = headers("");
        headers.remove("Content-Type");
        headers.putAll(unchanged.headers());
        yield answer(unchanged.status(), headers, "");
      }
      case Problem problem -> {
        var headers = headers("application/problem+json");
        headers.putAll(problem.headers());
        yield answer(problem.status(), headers, Json.write(details(problem, requestId)));
      }
    };
  }

  private static Map<String, Object> answer(int status, Map<String, String> headers, String body) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("statusCode", status);
    answer.put("headers", headers);
    answer.put("body", body);
    answer.put("isBase64Encoded", false);
    return answer;
  }

  private static Map<String, String> headers(String contentType) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Type", contentType);
    headers.put("Cache-Control", "no-store");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Strict-Transport-Security", "max-age=31536000");
    headers.put("Content-Security-Policy", NOTHING);
    return headers;
  }

  private static Map<String, ?> details(Problem problem, String requestId) {
    var details = new LinkedHashMap<String, Object>();
    details.put("type", "/reference#problem-" + problem.kind());
    details.put("title", problem.title());
    details.put("status", problem.status());
    details.put("detail", problem.detail());
    details.put("instance", "urn:replyby:request:" + requestId);
    details.put("requestId", requestId);
    if (!problem.errors().isEmpty()) {
      details.put("errors", problem.errors());
    }
    return details;
  }
}
