package org.replyby.local;

import static org.replyby.local.Template.map;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form of S3 as a browser sends it: its fields, then the file. */
record SentFile(URI url, Map<String, String> fields) {
  private static final String BOUNDARY = "----one-boundary-of-a-form";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** The form that the API answered. */
  static SentFile by(Answer added) {
    return of(added.map("form"));
  }

  private static SentFile of(Map<String, Object> form) {
    var fields = new LinkedHashMap<String, String>();
    map(form.get("fields")).forEach((name, value) -> fields.put(name, String.valueOf(value)));
    return new SentFile(URI.create(String.valueOf(form.get("url"))), fields);
  }

  /** The same form with one field altered, or one more. */
  SentFile with(String name, String value) {
    var others = new LinkedHashMap<>(fields);
    others.put(name, value);
    return new SentFile(url, others);
  }

  /** The status that S3 answers. */
  int send(byte[] file) {
    var body = new ByteArrayOutputStream();
    fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", utf8(value)));
    part(body, "name=\"file\"; filename=\"scan.pdf\"", file);
    body.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
    var request =
        HttpRequest.newBuilder(url)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build();
    return send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private static void part(ByteArrayOutputStream body, String named, byte[] value) {
    body.writeBytes(
        utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + named + "\r\n\r\n"));
    body.writeBytes(value);
    body.writeBytes(utf8("\r\n"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What S3 answers to whoever has a link. */
  static HttpResponse<byte[]> fetch(String url) {
    return send(
        HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static <T> HttpResponse<T> send(
      HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return HTTP.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
