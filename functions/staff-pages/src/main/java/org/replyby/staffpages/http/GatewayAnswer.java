package org.replyby.staffpages.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** An answer in the form that API Gateway takes, which compresses nothing by itself. */
public final class GatewayAnswer {
  /** Less than one packet is not worth compressing. */
  private static final int SMALL = 1_000;

  private GatewayAnswer() {}

  /**
   * {@code signIn} is the origin of the sign-in page, to which a form may lead. A HEAD has the
   * headers of the page and no page.
   */
  public static Map<String, ?> of(Visit visit, Answer answer, String signIn) {
    var bytes = answer.content().bytes();
    var headers = headers(answer, signIn);
    var isPacked = isPacked(answer.type());
    if (bytes.length > SMALL && !isPacked && takesGzip(visit)) {
      bytes = zipped(bytes);
      headers.put("Content-Encoding", "gzip");
    }
    if (!isPacked) {
      headers.put("Vary", "Accept-Encoding");
    }
    var gateway = new LinkedHashMap<String, Object>();
    gateway.put("statusCode", answer.status());
    gateway.put("headers", headers);
    gateway.put("cookies", answer.cookies());
    gateway.put(
        "body", visit.method().equals("HEAD") ? "" : Base64.getEncoder().encodeToString(bytes));
    gateway.put("isBase64Encoded", true);
    return gateway;
  }

  private static Map<String, String> headers(Answer answer, String signIn) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Type", answer.type());
    headers.put(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self' "
            + (signIn + " " + answer.headers().getOrDefault(Answer.LEADS_TO, "")).strip()
            + "; frame-ancestors 'none'; base-uri 'none'");
    headers.put("Strict-Transport-Security", "max-age=31536000");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cache-Control", "no-store");
    headers.put("X-Robots-Tag", "noindex, nofollow");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.putAll(answer.headers());
    headers.remove(Answer.LEADS_TO);
    return headers;
  }

  /** Small enough as it is; and the digest of a file is that of the bytes that are sent. */
  private static boolean isPacked(String type) {
    return type.startsWith("font/") || type.equals("application/zip");
  }

  private static boolean takesGzip(Visit visit) {
    return visit.header("accept-encoding").filter(e -> e.contains("gzip")).isPresent();
  }

  private static byte[] zipped(byte[] bytes) {
    var zipped = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return zipped.toByteArray();
  }
}
