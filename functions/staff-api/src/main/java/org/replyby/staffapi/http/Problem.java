package org.replyby.staffapi.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Coded;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Right;
import org.replyby.model.Role;
import org.replyby.model.Violation;

/** A problem as RFC 9457 describes it; the reference page describes its kind. */
public record Problem(
    String kind,
    int status,
    String title,
    String detail,
    List<Map<String, String>> errors,
    Map<String, String> headers)
    implements Reply {
  /** Listing more faults than this helps nobody. */
  private static final int MOST_ERRORS = 100;

  static final Problem NO_PRINCIPAL =
      of("unauthorized", 401, "Not signed in", "sign in: a token that names a subject is required")
          .with("WWW-Authenticate", "Bearer");
  static final Problem TOO_LARGE =
      of("too-large", 413, "Body too large", "the body must be at most 256 KB");
  static final Problem NOT_JSON =
      of("not-json", 415, "Not JSON", "the body must be application/json in UTF-8");
  static final Problem FAULT =
      of(
          "fault",
          500,
          "Internal error",
          "the fault is ours; if it comes back, report this requestId");

  /** Also for what belongs to someone else: both look alike. */
  public static final Problem NOT_FOUND =
      of("not-found", 404, "Not found", "not found, or not yours to see")
          .with("Link", "</reference>; rel=\"help\"");

  /** Signed in, and no jurisdiction knows them. */
  static final Problem NO_MEMBER =
      of(
          "no-member",
          403,
          "Not a member",
          "you are signed in, but you are a member of no jurisdiction: ask an administrator of your"
              + " city to invite you by the email address with which you sign in");

  /** A change that does not say which state of the thing its asker saw. */
  public static final Problem UNCONDITIONAL =
      of(
          "no-if-match",
          428,
          "If-Match needed",
          "send the header If-Match with the ETag of what you want to change, as the GET of it"
              + " answers it, so that you do not undo what somebody else changed since; or * to"
              + " change it whatever it is now");

  /** The table was just restored. */
  static final Problem HELD =
      of(
              "held",
              503,
              "Being restored",
              "nothing changed: the record was just restored from a backup, and its operator has to"
                  + " say first which alerts go out; reading works; try again in some minutes")
          .with("Retry-After", "300");

  /** A member whose roles do not give what the request takes. */
  static Problem forbidden(JurisdictionId jurisdiction, Right needed, Set<Role> held) {
    return forbidden(
        needed,
        " in %s, and you have %s there: ask an administrator of %s to give it to you"
            .formatted(jurisdiction, words(held, " and "), jurisdiction));
  }

  /** The same for somebody whose roles give it nowhere. */
  static Problem forbidden(Right needed, Set<Role> held) {
    if (needed == Right.OPERATE) {
      return forbidden("only an operator may do this: ask whoever runs the service for you");
    }
    return forbidden(
        needed,
        ", and you have %s: ask an administrator of your city to give it to you"
            .formatted(words(held, " and ")));
  }

  private static Problem forbidden(Right needed, String rest) {
    return forbidden("you need the role " + words(needed.roles(), " or ") + rest);
  }

  private static Problem forbidden(String detail) {
    return of("forbidden", 403, "Your role does not allow this", detail);
  }

  private static String words(Set<Role> roles, String between) {
    return roles.stream().sorted().map(Coded::code).collect(Collectors.joining(between));
  }

  static Problem otherMethod(Set<String> allowed) {
    var allow = String.join(", ", new TreeSet<>(allowed));
    return of("other-method", 405, "Method not allowed", "allowed: " + allow).with("Allow", allow);
  }

  static Problem malformed(String detail) {
    return of("malformed", 400, "Malformed request", detail);
  }

  public static Problem listTooLong(String detail) {
    return of("list-too-long", 400, "List too long for a file", detail);
  }

  public static Problem invalidQuery(String parameter, String detail) {
    return of("invalid-query", 400, "Invalid query", parameter + " " + detail)
        .with(List.of(Map.of("parameter", parameter, "detail", detail)));
  }

  public static Problem invalidFields(List<Violation> violations) {
    var errors =
        violations.stream()
            .limit(MOST_ERRORS)
            .map(v -> Map.of("pointer", v.field(), "detail", v.detail()))
            .toList();
    return of("invalid-fields", 422, "Invalid fields", "nothing changed; see errors").with(errors);
  }

  public static Problem contradicted(String why) {
    return of("contradicted", 409, "Conflicts with the record", why);
  }

  /** An Idempotency-Key that came with another request before. */
  public static Problem keyUsed(String why) {
    return of("key-used", 422, "Idempotency-Key used before", why);
  }

  /** The same request under the same Idempotency-Key is being answered right now. */
  static Problem running(Duration wait) {
    return of(
            "still-running",
            409,
            "Still running",
            "this request is still being carried out under its Idempotency-Key: send it again after"
                + " the seconds in Retry-After")
        .with("Retry-After", seconds(wait));
  }

  public static Problem stale(String why) {
    return of("stale", 412, "Precondition failed", why);
  }

  /** {@code tag} is the one that the thing has now; null if it is not there. */
  public static Problem changed(@Nullable String tag) {
    var problem =
        of(
            "changed",
            412,
            "Changed meanwhile",
            "nothing changed: it is not as you saw it; get it again, decide anew, and send its new"
                + " ETag as If-Match");
    return tag == null ? problem : problem.with("ETag", tag);
  }

  /** {@code done} says what changed before others got in the way; it is empty if nothing did. */
  public static Problem busy(Duration wait, String done) {
    var again = "; send the same request again after the seconds in Retry-After";
    return of("busy", 503, "Busy", done.isEmpty() ? "nothing changed" + again : done + again)
        .with("Retry-After", seconds(wait));
  }

  /** {@code Retry-After} is in whole seconds (RFC 9110, section 10.2.3), and never too few. */
  public static Problem tooOften(String why, Duration wait) {
    return of("too-often", 429, "Too many requests", why).with("Retry-After", seconds(wait));
  }

  private static String seconds(Duration wait) {
    return Long.toString(Math.max(1, wait.plus(Duration.ofSeconds(1).minusNanos(1)).toSeconds()));
  }

  private static Problem of(String kind, int status, String title, String detail) {
    return new Problem(kind, status, title, detail, List.of(), Map.of());
  }

  private Problem with(String header, String value) {
    return new Problem(kind, status, title, detail, errors, Map.of(header, value));
  }

  private Problem with(List<Map<String, String>> found) {
    return new Problem(kind, status, title, detail, found, headers);
  }
}
