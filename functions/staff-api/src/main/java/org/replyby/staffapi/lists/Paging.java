package org.replyby.staffapi.lists;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Sha256;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Outcomes;
import org.replyby.staffapi.http.Problem;
import org.replyby.staffapi.http.Refused;
import org.replyby.staffapi.http.Reply;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Page;

/**
 * Which part of a list is asked for: at most {@code limit} things after {@code place}, null for the
 * first page.
 *
 * <p>A cursor holds a place and a digest of the query and the person. It is refused with another
 * query or for another person, so that a mistake is noticed. It is not signed, because it gives no
 * right: each page is read with the rights of whoever asks for it, and a place that somebody made
 * up only says where to begin in what they may see anyway. A place always names a thing that was on
 * a page, or could have been, so that it gives nothing away.
 */
public record Paging(Call call, @Nullable String place, int limit) {
  public static final String CURSOR = "cursor";
  public static final String LIMIT = "limit";

  private static final int MOST = 100;
  private static final int DIGEST = 16;
  private static final Pattern PLACE = Pattern.compile("[\\x21-\\x7e]{1,400}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

  /** Refused if the query has a limit or a cursor that cannot be. */
  public static Paging of(Call call) {
    var query = call.query();
    var cursor = query.get(CURSOR);
    var place = cursor == null ? null : place(cursor, digest(call));
    return new Paging(call, place, limit(query.get(LIMIT)));
  }

  private static int limit(@Nullable String text) {
    var limit = text == null ? MOST : NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (limit < 1 || limit > MOST) {
      throw new Refused(Problem.invalidQuery(LIMIT, "must be a number from 1 to " + MOST));
    }
    return limit;
  }

  private static String place(String cursor, String digest) {
    try {
      var parts =
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", -1);
      if (parts.length == 2 && parts[0].equals(digest) && PLACE.matcher(parts[1]).matches()) {
        return parts[1];
      }
      throw new Refused(noPlace());
    } catch (IllegalArgumentException notBase64) {
      throw new Refused(noPlace());
    }
  }

  public static Problem noPlace() {
    return Problem.invalidQuery(
        CURSOR,
        "must be the \"next\" of a page that you got with the same query: leave it out to begin"
            + " with the first page");
  }

  private static String digest(Call call) {
    var query = new TreeMap<>(call.query());
    query.keySet().removeAll(List.of(CURSOR, LIMIT));
    var bound = call.caller().person().hash() + "\n" + call.request().path() + "\n" + query;
    return Sha256.of(bound).substring(0, DIGEST);
  }

  /** A page as JSON: the things under their name, and the cursor of the next page. */
  public <T> Reply reply(Outcome<Page<T>> outcome, String name, Function<T, Map<String, ?>> view) {
    return reply(outcome, name, view, Map.of());
  }

  /** The same, with {@code before} in front of the list. */
  public <T> Reply reply(
      Outcome<Page<T>> outcome,
      String name,
      Function<T, Map<String, ?>> view,
      Map<String, ?> before) {
    return reply(outcome, name, view, page -> before);
  }

  /** The same, where what is in front of the list depends on the page. */
  public <T> Reply reply(
      Outcome<Page<T>> outcome,
      String name,
      Function<T, Map<String, ?>> view,
      Function<Page<T>, Map<String, ?>> before) {
    return switch (outcome) {
      case Outcome.Found<Page<T>>(var page) -> listed(page, name, view, before.apply(page));
      case Outcome.Invalid<Page<T>> invalid -> noPlace();
      case Outcome<Page<T>> other -> Outcomes.reply(other, page -> Map.of());
    };
  }

  public <T> Reply listed(
      Page<T> page, String name, Function<T, Map<String, ?>> view, Map<String, ?> before) {
    var next = page.next() == null ? null : cursor(page.next());
    var body = new LinkedHashMap<String, @Nullable Object>(before);
    body.put(name, page.items().stream().map(view).toList());
    body.put("next", next);
    return new Reply.Listed(body, next == null ? null : link(next));
  }

  /** The part of a list that is in memory; each thing's place is its number. */
  public <T> Page<T> within(List<T> all) {
    var from = place == null ? 0 : number(place);
    var rest = all.stream().skip(from).limit(limit).toList();
    var end = from + rest.size();
    return new Page<>(rest, end < all.size() ? Integer.toString(end) : null);
  }

  private static int number(String place) {
    if (!place.matches("[0-9]{1,6}")) {
      throw new Refused(noPlace());
    }
    return Integer.parseInt(place);
  }

  private String cursor(String at) {
    var text = digest(call) + " " + at;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private String link(String next) {
    var query = new TreeMap<>(call.query());
    query.put(CURSOR, next);
    var parameters = new ArrayList<>(query.entrySet());
    return parameters.stream()
        .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "<" + call.request().path() + "?", ">; rel=\"next\""));
  }
}
