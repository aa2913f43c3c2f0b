package org.replyby.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.replyby.model.QueryString;

/**
 * A browser without scripts, for one person. It keeps each site's cookies, by its host and port,
 * and follows a redirect only when it is told to.
 */
final class SiteBrowser implements AutoCloseable {
  private static final Pattern ACTION = Pattern.compile("<form[^>]*\\baction=\"([^\"]*)\"");
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, Map<String, String>> cookies = new HashMap<>();

  /** A page, and where it came from. */
  record Page(URI address, int status, Optional<String> location, List<String> set, String html) {
    Page is(int expected) {
      assertThat(status).as("%s: %s", address, html).isEqualTo(expected);
      return this;
    }

    /** Where it leads. */
    URI leadsTo() {
      assertThat(status).as("%s: %s", address, html).isIn(302, 303);
      return address.resolve(location.orElseThrow());
    }

    Map<String, String> query() {
      return QueryString.firstValues(address.getRawQuery());
    }

    /** Where the form that begins with {@code start} goes, and what is hidden in it. */
    private Matcher form(String start) {
      var form = ACTION.matcher(html);
      assertThat(form.find(Math.max(0, html.indexOf(start)))).as("%s: %s", start, html).isTrue();
      return form;
    }
  }

  Page get(URI address) {
    return send(HttpRequest.newBuilder(address).GET());
  }

  /** The page to which redirects lead in the end, within the site whose page is the first. */
  Page follow(Page page) {
    var shown = page;
    while (shown.location().isPresent()
        && authority(shown.leadsTo()).equals(authority(page.address()))) {
      shown = get(shown.leadsTo());
    }
    return shown;
  }

  /** Sends a page's first form after {@code start}, with what is hidden in it and these fields. */
  Page send(Page page, String start, Map<String, String> typed) {
    var form = page.form(start);
    var fields = new LinkedHashMap<String, String>();
    var end = page.html().indexOf("</form>", form.end());
    HIDDEN
        .matcher(page.html().substring(form.end(), end))
        .results()
        .forEach(field -> fields.put(field.group(1), field.group(2)));
    fields.putAll(typed);
    var address = page.address().resolve(form.group(1).replace("&amp;", "&"));
    return send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", page.address().getScheme() + "://" + authority(page.address()))
            .POST(BodyPublishers.ofString(encoded(fields))));
  }

  /** What a site has set, by name. */
  Map<String, String> cookies(URI site) {
    return cookies.computeIfAbsent(authority(site), none -> new LinkedHashMap<>());
  }

  private Page send(HttpRequest.Builder asked) {
    var address = asked.build().uri();
    var kept = cookies(address);
    if (!kept.isEmpty()) {
      asked.header(
          "Cookie",
          kept.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      return page(address, http.send(asked.build(), BodyHandlers.ofString()));
    } catch (IOException unanswered) {
      throw new UncheckedIOException(unanswered);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private Page page(URI address, HttpResponse<String> answer) {
    var set = answer.headers().allValues("set-cookie");
    for (var cookie : set) {
      var pair = cookie.split(";", 2)[0].split("=", 2);
      if (pair[1].isEmpty()) {
        cookies(address).remove(pair[0]);
      } else {
        cookies(address).put(pair[0], pair[1]);
      }
    }
    var location = answer.headers().firstValue("location");
    return new Page(address, answer.statusCode(), location, set, answer.body());
  }

  private static String authority(URI address) {
    return address.getRawAuthority();
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  @Override
  public void close() {
    http.close();
  }
}
