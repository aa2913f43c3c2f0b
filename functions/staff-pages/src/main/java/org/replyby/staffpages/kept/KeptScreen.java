package org.replyby.staffpages.kept;

import static org.replyby.staffpages.words.PageTexts.say;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.replyby.alerts.plan.CityTime;
import org.replyby.staffpages.Forms;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.http.Visit;
import org.replyby.staffpages.look.KeptField;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.sessions.KeepForms;

/**
 * Keeps a form that came after its sender's session had ended, and shows it once to the browser
 * that sent it, whoever signed in there. Nothing of it is carried out before the button is pressed
 * again.
 */
public record KeptScreen(KeepForms forms, Templates templates, Notices notices) {
  /** Where a kept form is shown. */
  public static final String PATH = "/kept";

  private static final String COOKIE = "__Host-replyby-kept";
  private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=";
  private static final Pattern SECRET = Pattern.compile("[\\w-]{43}");
  private static final Pattern CODE = Pattern.compile("[a-z]+(_[a-z]+)+");
  private static final String STEP = "step";

  /** Fields that no person fills in. */
  private static final Set<String> UNSEEN =
      Set.of(Forms.KEY, "tag", "planVersion", "preview", "offered", "ticked");

  /** The answer with the cookie if the form is kept; empty if it is too long. */
  public Optional<String> keep(Visit visit) {
    var browser = browser(visit).orElseGet(forms::browser);
    var form = new KeepForms.KeptForm(visit.path(), encoded(visit.form()));
    return forms.keep(browser, form)
        ? Optional.of(COOKIE + "=" + browser + ATTRIBUTES + KeepForms.LIFE.toSeconds())
        : Optional.empty();
  }

  public Answer show(Turn turn) {
    var visit = turn.visit();
    if (visit.method().equals("HEAD")) {
      return Answer.html(200, "");
    }
    return browser(visit)
        .flatMap(forms::take)
        .map(form -> shown(turn, form))
        .orElseGet(() -> notices.nothingKept(turn.frame()))
        .withCookie(COOKIE + "=" + ATTRIBUTES + "0");
  }

  private Answer shown(Turn turn, KeepForms.KeptForm kept) {
    var form = Form.parse(kept.body());
    var fields = KeptField.all(form, Set.of(STEP));
    var typed =
        fields.stream()
            .filter(field -> !UNSEEN.contains(field.name()) && !field.value().isBlank())
            .map(field -> new KeptField(words(field.name()), value(field.value())))
            .toList();
    var page = new KeptPage(kept.path(), form.text(STEP), fields, typed);
    var frame = turn.frame().titled(say("kept.what-you-typed-before"));
    return Answer.html(200, templates.render("kept", frame, page));
  }

  /** Without the token of the session that is over. */
  private static String encoded(Form form) {
    return String.join(
        "&",
        form.fields().entrySet().stream()
            .filter(field -> !field.getKey().equals(Forms.TOKEN))
            .flatMap(field -> field.getValue().stream().map(v -> pair(field.getKey(), v)))
            .toList());
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static Optional<String> browser(Visit visit) {
    return Optional.ofNullable(visit.cookies().get(COOKIE))
        .filter(value -> SECRET.matcher(value).matches());
  }

  /** For example "respond within: count" for respondWithin.count. */
  private static String words(String name) {
    var words = name.replaceAll("([A-Z])", " $1").replace(".", ": ").toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** A day by its name, and a code in words: calendar_days is calendar days. */
  private static String value(String typed) {
    try {
      return CityTime.day(LocalDate.parse(typed));
    } catch (DateTimeParseException notADay) {
      return CODE.matcher(typed).matches() ? typed.replace('_', ' ') : typed;
    }
  }
}
