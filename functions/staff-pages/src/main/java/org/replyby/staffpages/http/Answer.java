package org.replyby.staffpages.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer before it takes API Gateway's form. {@code cookies} are whole Set-Cookie values. A
 * record compares arrays by identity; answers are never compared.
 */
public record Answer(
    int status, Map<String, String> headers, List<String> cookies, String type, Content content) {
  /** No header: the origin to which a form of the page leads. */
  static final String LEADS_TO = "";

  static final String HTML = "text/html; charset=utf-8";

  /** The bytes of an answer. */
  public interface Content {
    byte[] bytes();
  }

  public Answer {
    headers = Map.copyOf(headers);
    cookies = List.copyOf(cookies);
  }

  public static Answer html(int status, String document) {
    return new Answer(
        status, Map.of(), List.of(), HTML, () -> document.getBytes(StandardCharsets.UTF_8));
  }

  public static Answer of(String type, Content content) {
    return new Answer(200, Map.of(), List.of(), type, content);
  }

  /** To be asked for with GET, whatever method led here. */
  public static Answer seeOther(String location) {
    return html(303, "").with("Location", location);
  }

  public Answer with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, more, cookies, type, content);
  }

  /** A page whose form leads to another origin. */
  public Answer leadingTo(String origin) {
    return with(LEADS_TO, origin);
  }

  public Answer withCookie(String cookie) {
    var more = new ArrayList<>(cookies);
    more.add(cookie);
    return new Answer(status, headers, more, type, content);
  }
}
