package org.replyby.staffpages.signin;

import static org.replyby.staffpages.words.PageTexts.say;

import java.net.URI;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.replyby.staff.Claims;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.Visit;
import org.replyby.staffpages.signin.SignInFailed.Reason;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.Tokens;
import org.replyby.usecases.sessions.KeepSessions;
import org.replyby.usecases.sessions.Sessions;
import org.replyby.usecases.sessions.SignInAttempts;
import org.replyby.usecases.sessions.StaffSession;

/** Lets people in whom an issuer of OpenID Connect vouches for. No token leaves this server. */
public final class OidcDoorkeeper implements Doorkeeper {
  /** What an issuer says when it lets nobody in (RFC 6749, 4.1.2.1). */
  private static final Pattern ERROR = Pattern.compile("[a-z_]{1,40}");

  /** The claims that name a person, the best first. */
  private static final String[] NAMES = {"email", "preferred_username", "name", "sub"};

  private static final int LONGEST_NAME = 200;

  private final SignInSettings settings;
  private final Issuer issuer;
  private final IdTokens idTokens;
  private final SignInAttempts attempts;
  private final KeepSessions sessions;
  private final Notice notice;
  private final Journal journal;

  /** {@code secret} is the client's, if the issuer gave it one. */
  public OidcDoorkeeper(
      SignInSettings settings,
      Supplier<Optional<String>> secret,
      Sessions sessions,
      InstantSource clock,
      Tokens tokens,
      Journal journal,
      Notice notice) {
    this.settings = settings;
    this.issuer = new Issuer(settings, secret, clock);
    this.idTokens = new IdTokens(settings, new IssuerKeys(issuer::keys, clock), clock);
    this.attempts = new SignInAttempts(sessions, clock, tokens);
    this.sessions = new KeepSessions(sessions, clock, tokens);
    this.notice = notice;
    this.journal = journal;
  }

  @Override
  public Optional<Session> session(Visit visit) {
    return Cookies.session(visit).flatMap(sessions::find).map(OidcDoorkeeper::shown);
  }

  @Override
  public boolean knew(Visit visit) {
    return Cookies.session(visit).map(sessions::wasHere).orElse(false);
  }

  @Override
  public Answer signIn(Visit visit, String address) {
    return orNotice(
        () -> {
          var browser = Cookies.attempt(visit).orElseGet(attempts::browser);
          var begun = attempts.begin(browser, ReturnAddress.of(address));
          return Answer.seeOther(issuer.signIn(begun))
              .withCookie(Cookies.set(Cookies.ATTEMPT, browser));
        });
  }

  @Override
  public Answer signedIn(Visit visit) {
    return orNotice(() -> back(visit));
  }

  /**
   * Whoever was signed in before in this browser is signed out: no session gets a second person.
   */
  private Answer back(Visit visit) {
    var query = visit.query();
    var attempt =
        Cookies.attempt(visit)
            .flatMap(browser -> attempts.take(query.getOrDefault("state", ""), browser))
            .orElseThrow(() -> new SignInFailed(Reason.UNKNOWN_ATTEMPT, "no such attempt"));
    requireFromIssuer(query);
    var token = issuer.idToken(query.getOrDefault("code", ""), attempt.verifier());
    var claims = idTokens.claims(token, attempt.nonce());
    var caller =
        Claims.caller(claims)
            .orElseThrow(() -> new SignInFailed(Reason.TOKEN_REFUSED, "it names nobody"));
    Cookies.session(visit).ifPresent(sessions::end);
    var opened = sessions.open(caller, name(claims));
    journal.note("sign-in.done", Map.of());
    return Answer.seeOther(attempt.address())
        .withCookie(Cookies.set(Cookies.SESSION, opened.id().text()))
        .withCookie(Cookies.cleared(Cookies.ATTEMPT));
  }

  /** The issuer may name itself (RFC 9207), and says so if it let nobody in. */
  private void requireFromIssuer(Map<String, String> query) {
    if (!query.getOrDefault("iss", settings.issuer()).equals(settings.issuer())) {
      throw new SignInFailed(Reason.TOKEN_REFUSED, "the answer is of another issuer");
    }
    var error = query.get("error");
    if (error != null) {
      throw new SignInFailed(
          Reason.REFUSED, ERROR.matcher(error).matches() ? error : "an unknown error");
    }
  }

  /** The session ends here even if the issuer does not answer. */
  @Override
  public Answer signOut(Visit visit) {
    Cookies.session(visit).ifPresent(sessions::end);
    return issuersSignOut()
        .map(this::ledTo)
        .orElseGet(() -> Answer.seeOther("/signed-out"))
        .withCookie(Cookies.cleared(Cookies.SESSION));
  }

  /** A form may lead to the origin that each page names, and a page may lead anywhere. */
  private Answer ledTo(URI page) {
    return SignInSettings.origin(page).equals(settings.origin())
        ? Answer.seeOther(page.toString())
        : notice
            .page(200, say("signin.you-are-signed-out"), say("signin.your-browser-now-goes"))
            .with("Refresh", "0; url=" + page);
  }

  private Optional<URI> issuersSignOut() {
    try {
      return issuer.signOut();
    } catch (SignInFailed failed) {
      note(failed);
      return Optional.empty();
    }
  }

  @Override
  public String issuer() {
    return settings.issuer();
  }

  @Override
  public String signInOrigin() {
    return settings.origin();
  }

  private Answer orNotice(Supplier<Answer> answer) {
    try {
      return answer.get();
    } catch (SignInFailed failed) {
      note(failed);
      var reason = failed.reason();
      return notice.page(reason.status, reason.title, reason.what);
    }
  }

  private void note(SignInFailed failed) {
    var reason = failed.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    journal.note(
        "sign-in.failed", Map.of("reason", reason, "detail", String.valueOf(failed.getMessage())));
  }

  private static Session shown(StaffSession session) {
    var end = session.idleUntil().isBefore(session.until()) ? session.idleUntil() : session.until();
    return new Session(session.caller(), session.name(), session.formToken(), end);
  }

  private static String name(Map<String, Object> claims) {
    return Stream.of(NAMES)
        .map(claims::get)
        .filter(String.class::isInstance)
        .map(String::valueOf)
        .filter(text -> !text.isBlank())
        .map(text -> text.substring(0, Math.min(LONGEST_NAME, text.length())))
        .findFirst()
        .orElse("");
  }
}
