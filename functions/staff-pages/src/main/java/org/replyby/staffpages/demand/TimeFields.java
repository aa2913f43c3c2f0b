package org.replyby.staffpages.demand;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.http.FormBody;

/**
 * The fields that say by when, for a demand as a whole or for one of its parts. {@code prefix}
 * comes before each field's name; {@code due} and {@code within} are how the API calls a date and a
 * period there.
 */
public record TimeFields(String prefix, String due, String within) {
  public static final TimeFields OF_LETTER = new TimeFields("", "responseDue", "respondWithin");
  public static final TimeFields OF_SUBPOENA = new TimeFields("", "returnDate", "returnWithin");

  private static final String CHOICE = "time";

  static TimeFields ofPart(int place) {
    return new TimeFields("parts." + place + ".", "due", "within");
  }

  /** A field's whole name. */
  public String name(String field) {
    return prefix + field;
  }

  /** How the page calls each field; {@code named} says of what, such as a part. */
  void putLabels(Map<String, String> labels, String byWhen, UnaryOperator<String> named) {
    labels.put(name(CHOICE), byWhen);
    labels.put(name(due + ".date"), named.apply(say("common.day")));
    labels.put(name(due + ".time"), named.apply(say("common.time")));
    labels.put(name(within + ".count"), named.apply(say("common.number")));
    labels.put(name(within + ".unit"), named.apply(say("common.unit")));
    labels.put(name(within + ".from"), named.apply(say("common.counted-from")));
    labels.put(name(within + ".at"), named.apply(say("demand.hour-from")));
    labels.put(name("noDayGiven.says"), named.apply(say("demand.what-it-says")));
    labels.put(name("noDayGiven.reviewOn"), named.apply(say("common.day-on-which-to-look-again")));
    labels.put(name("preserveSince"), named.apply(say("demand.keep-records-since")));
  }

  /** The fields that are empty until somebody fills them in, without the prefix. */
  List<String> typed() {
    return List.of(
        due + ".date",
        due + ".time",
        within + ".count",
        within + ".at",
        "noDayGiven.reviewOn",
        "preserveSince");
  }

  /** The JSON's fields in which a demand's own time is. */
  public List<String> roots() {
    return List.of(due, within, "noDayGiven", "preserveSince");
  }

  /** Of the ways to say by when, only the one that was chosen. */
  void read(Form form, FormBody body) {
    switch (form.text(name(CHOICE))) {
      case "date" -> {
        body.with(name(due), new LinkedHashMap<String, Object>());
        body.texts(name(due + ".date"), name(due + ".time"), name(due + ".zone"));
      }
      case "period" -> {
        body.numbers(name(within + ".count"));
        body.texts(name(within + ".unit"), name(within + ".from"), name(within + ".at"));
      }
      case "none" -> body.texts(name("noDayGiven.says"), name("noDayGiven.reviewOn"));
      case "preserve" -> body.with(name("preserveSince"), "").texts(name("preserveSince"));
      default -> body.texts();
    }
  }

  /** The form of what is on record, with the way that is chosen in it. */
  Form chosen(Form form, String otherwise) {
    var way =
        form.has(name(due + ".date"))
            ? "date"
            : form.has(name(within + ".count"))
                ? "period"
                : form.has(name("noDayGiven.says"))
                    ? "none"
                    : form.has(name("preserveSince")) ? "preserve" : otherwise;
    return form.with(name(CHOICE), way);
  }
}
