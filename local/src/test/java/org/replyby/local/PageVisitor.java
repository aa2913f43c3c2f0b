package org.replyby.local;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.replyby.dynamodb.callers.DynamoSessions;
import org.replyby.local.lambda.ApiEvent;
import org.replyby.local.lambda.Invocation;
import org.replyby.model.PersonId;
import org.replyby.staffpages.StaffPages;
import org.replyby.usecases.members.Caller;
import org.replyby.usecases.run.RandomTokens;
import org.replyby.usecases.sessions.KeepSessions;

/** Somebody with a session at the staff page, and a browser that needs no script. */
final class PageVisitor {
  static final String SITE = "https://replyby.example";

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

  private final StaffPages pages;
  private final KeepSessions.Opened session;
  final Map<String, String> headers = new HashMap<>();

  /** Signs {@code subject} in, who is a member of what {@code service} says. */
  PageVisitor(TestService service, String subject) {
    this(service, subject, service.app.staffPages());
  }

  /** The same at the pages of a stack that has a user pool of its own. */
  PageVisitor(TestService service, String subject, StaffPages pages) {
    this.pages = pages;
    service.signedInAs(subject).get("/v1/me").is(200);
    var sessions = new DynamoSessions(service.clients.dynamoDb(), service.app.table());
    var caller = new Caller(subject, PersonId.of("", subject), false, null);
    this.session =
        new KeepSessions(sessions, service.clock, new RandomTokens(new Random(subject.hashCode())))
            .open(caller, subject);
    headers.put("cookie", "__Host-replyby=" + session.id().text());
    headers.put("origin", SITE);
    headers.put("content-type", "application/x-www-form-urlencoded");
  }

  /** A page as it came; {@code size} is what of it went over the wire, in bytes. */
  record Shown(
      int status, Map<String, String> headers, List<String> cookies, String html, int size) {
    Shown is(int expected) {
      if (status != expected) {
        throw new AssertionError("status " + status + " instead of " + expected + ":\n" + html);
      }
      return this;
    }

    /** The hidden fields of the page's last form. */
    Map<String, String> hidden() {
      var last = html.substring(html.lastIndexOf("<form"));
      return fields(last);
    }

    /** What a browser would send of the page's last form, if nobody typed anything. */
    Map<String, String> typed() {
      return FilledForm.of(html.substring(html.lastIndexOf("<form")));
    }

    /** The hidden fields of the form that is sent to an address. */
    Map<String, String> hiddenOf(String action) {
      var from = html.indexOf("action=\"" + action + "\"");
      return fields(html.substring(from, html.indexOf("</form>", from)));
    }

    private static Map<String, String> fields(String form) {
      return HIDDEN
          .matcher(form)
          .results()
          .collect(
              Collectors.toMap(
                  found -> found.group(1),
                  (MatchResult found) -> unescaped(found.group(2)),
                  (a, b) -> a + FilledForm.AND + b,
                  LinkedHashMap::new));
    }

    static String unescaped(String text) {
      return text.replace("&#34;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    String location() {
      return String.valueOf(headers.get("Location"));
    }
  }

  Shown head(String address) {
    return ask("HEAD", address, null);
  }

  Shown get(String address) {
    return ask("GET", address, null);
  }

  /** Sends a form with these fields; without a token of their own, the session's. */
  Shown send(String address, Map<String, String> fields) {
    var all = new LinkedHashMap<>(fields);
    all.putIfAbsent("token", session.session().formToken());
    return ask("POST", address, all);
  }

  /** Opens a form, and sends it with what is hidden in it and these fields. */
  Shown fill(String address, Map<String, String> fields) {
    var form = new LinkedHashMap<>(get(address).is(200).hiddenOf(address));
    form.putAll(fields);
    return send(address, form);
  }

  private Shown ask(String method, String address, Map<String, String> form) {
    var parts = address.split("\\?", 2);
    var query = parts.length == 2 ? parts[1] : "";
    var event = new ApiEvent(method, parts[0], query, headers, null, false, "192.0.2.1");
    if (form != null) {
      event = event.with(encoded(form).getBytes(StandardCharsets.UTF_8));
    }
    var answer = Invocation.of(pages, event.publicEvent());
    keepLook(answer.get("cookies"));
    return shown(answer);
  }

  /** A browser keeps the cookie that says when its person looked. */
  private void keepLook(Object cookies) {
    if (cookies instanceof List<?> all) {
      all.stream()
          .map(cookie -> String.valueOf(cookie).split(";", 2)[0])
          .filter(cookie -> cookie.startsWith("__Host-replyby-looked="))
          .forEach(
              cookie ->
                  headers.put("cookie", "__Host-replyby=" + session.id().text() + "; " + cookie));
    }
  }

  private static String encoded(Map<String, String> form) {
    var pairs = new ArrayList<String>();
    form.forEach(
        (name, values) -> {
          for (var value : values.split(FilledForm.AND, -1)) {
            pairs.add(encoded(name) + "=" + encoded(value));
          }
        });
    return String.join("&", pairs);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @SuppressWarnings("unchecked") // The form of API Gateway's answers.
  private static Shown shown(Map<String, ?> answer) {
    var headers = (Map<String, String>) answer.get("headers");
    var bytes = Base64.getDecoder().decode(String.valueOf(answer.get("body")));
    var html = "gzip".equals(headers.get("Content-Encoding")) ? unzipped(bytes) : bytes;
    return new Shown(
        ((Number) answer.get("statusCode")).intValue(),
        headers,
        cookies((List<?>) answer.get("cookies")),
        new String(html, StandardCharsets.UTF_8),
        bytes.length);
  }

  private static List<String> cookies(List<?> set) {
    return set.stream().map(String::valueOf).toList();
  }

  /** Shows a cookie that an answer has set, besides the session's. */
  PageVisitor holding(Shown answer, String name) {
    var set = answer.cookies().stream().filter(c -> c.startsWith(name + "=")).findFirst();
    var value = set.orElseThrow().split(";", 2)[0];
    headers.merge("cookie", value, (session, kept) -> session + "; " + kept);
    return this;
  }

  private static byte[] unzipped(byte[] bytes) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }
}
