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

/** The JSON object that a request carries. */
final class Body {
  /** In bytes, after base64 is decoded. */
  private static final int LIMIT = 256 * 1024;

  /** Some editors on Windows begin a file with it; it is not part of the JSON (RFC 8259, 8.1). */
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private static final Pattern JSON_TYPE =
      Pattern.compile("(?i)\\s*(application|text)/([\\w.-]+\\+)?json\\s*(;.*)?");

  private Body() {}

  /** Throws {@link Refused} if the body is too large or is not one JSON object. */
  static Map<String, Object> json(Request request) {
    if (request.header("content-type").filter(t -> !JSON_TYPE.matcher(t).matches()).isPresent()) {
      throw new Refused(Problem.NOT_JSON);
    }
    try {
      var bytes = bytes(request);
      if (bytes.length > LIMIT) {
        throw new Refused(Problem.TOO_LARGE);
      }
      return json(bytes);
    } catch (MalformedJson fault) {
      throw malformed(
          "the body must be one JSON object, with each name once: see line %d, column %d"
              .formatted(fault.line(), fault.column()));
    } catch (CharacterCodingException fault) {
      throw malformed("the body is not UTF-8");
    } catch (IllegalArgumentException fault) {
      throw malformed("the body is not base64");
    } catch (IOException fault) {
      throw malformed("the body cannot be read");
    }
  }

  private static byte[] bytes(Request request) {
    return request.isBase64()
        ? Base64.getDecoder().decode(request.body())
        : request.body().getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> json(byte[] bytes) throws IOException {
    var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return Json.read(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  private static Refused malformed(String detail) {
    return new Refused(Problem.malformed(detail));
  }
}
