package org.replyby.staffapi.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replyby.model.Sha256;

/**
 * What anybody may read without a token: the contract, its page for people, and the page's style.
 * The build makes the first two from openapi.yaml.
 */
enum PublicPage {
  CONTRACT("/openapi.json", "application/json"),
  REFERENCE("/reference", "reference.html", "text/html; charset=utf-8"),
  STYLE("/reference.css", "text/css; charset=utf-8");

  /** Five minutes: a page that is older than the service misleads. */
  private static final String CACHING = "public, max-age=300";

  /** Nothing but its own style. */
  private static final String SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private static final int TAG_LENGTH = 32;

  private final String path;
  private final String resource;
  private final String type;

  PublicPage(String path, String type) {
    this(path, path.substring(1), type);
  }

  PublicPage(String path, String resource, String type) {
    this.path = path;
    this.resource = resource;
    this.type = type;
  }

  String path() {
    return path;
  }

  static Optional<PublicPage> at(String path) {
    for (var page : values()) {
      if (page.path.equals(path)) {
        return Optional.of(page);
      }
    }
    return Optional.empty();
  }

  Reply reply(Request request) {
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return Problem.otherMethod(Set.of("GET", "HEAD"));
    }
    var text = text();
    var tag = '"' + Sha256.of(text).substring(0, TAG_LENGTH) + '"';
    var headers = new LinkedHashMap<String, String>();
    headers.put("Cache-Control", CACHING);
    headers.put("ETag", tag);
    headers.put("Content-Security-Policy", SECURITY_POLICY);
    return request.header("if-none-match").filter(known -> isOneOf(known, tag)).isPresent()
        ? new Reply.Unchanged(headers)
        : new Reply.Text(type, text, headers);
  }

  /** Weak tags are compared as strong ones (RFC 9110, section 13.1.2). */
  private static boolean isOneOf(String known, String tag) {
    return List.of(known.replace("W/", "").split("\\s*,\\s*")).contains(tag);
  }

  private String text() {
    try (var in = PublicPage.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the build did not make " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
