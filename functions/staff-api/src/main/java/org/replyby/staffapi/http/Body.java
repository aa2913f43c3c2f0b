package org.replyby.staffapi.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.replyby.json.Json;
import org.replyby.json.MalformedJson;

/** The JSON object that a request carries, or why there is none. */
sealed interface Body {
  /** Bytes, after base64 is undone. */
  int LIMIT = 256 * 1024;

  Pattern JSON_TYPE = Pattern.compile("(?i)\\s*(application|text)/([\\w.-]+\\+)?json\\s*(;.*)?");

  record Content(Map<String, Object> json) implements Body {}

  record Unfit(Problem problem) implements Body {}

  static Body of(Request request) {
    if (request.header("content-type").filter(t -> !JSON_TYPE.matcher(t).matches()).isPresent()) {
      return new Unfit(Problem.NOT_JSON);
    }
    try {
      var bytes = bytes(request);
      return bytes.length > LIMIT ? new Unfit(Problem.TOO_LARGE) : new Content(json(bytes));
    } catch (MalformedJson fault) {
      return malformed(
          "the body must be one JSON object, with each name once: see line %d, column %d"
              .formatted(fault.line(), fault.column()));
    } catch (CharacterCodingException fault) {
      return malformed("the body is not UTF-8");
    } catch (IllegalArgumentException fault) {
      return malformed("the body is not base64");
    } catch (IOException fault) {
      return malformed("the body cannot be read");
    }
  }

  private static byte[] bytes(Request request) {
    return request.isBase64()
        ? Base64.getDecoder().decode(request.body())
        : request.body().getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> json(byte[] bytes) throws IOException {
    return Json.read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
  }

  private static Body malformed(String detail) {
    return new Unfit(Problem.malformed(detail));
  }
}
