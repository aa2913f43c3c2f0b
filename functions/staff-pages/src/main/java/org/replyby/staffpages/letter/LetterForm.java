package org.replyby.staffpages.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.http.FormBody;

/** The fields of the form for a letter, and how they say what a request of the API says. */
final class LetterForm {
  /** How the page calls each field, in the order of the page. */
  static final Map<String, String> LABELS = labels();

  private LetterForm() {}

  private static Map<String, String> labels() {
    var labels = new LinkedHashMap<String, String>();
    labels.put("jurisdiction", "City");
    labels.put("matter.title", "Name of the matter");
    labels.put("from.office", "Office that sent it");
    labels.put("from.signatory", "Who signed it");
    labels.put("datedOn", "Date on the letter");
    labels.put("undated", "The letter has no date");
    labels.put("delivery", "How it came");
    labels.put("receivedOn", "Day on which the city received it");
    labels.put("receiptUnknown", "Nobody knows when it was received");
    labels.put("time", "By when it wants an answer");
    labels.put("responseDue.date", "Day");
    labels.put("responseDue.time", "Time");
    labels.put("respondWithin.count", "Number");
    labels.put("respondWithin.unit", "Unit");
    labels.put("respondWithin.from", "Counted from");
    labels.put("respondWithin.at", "Hour from which the hours run");
    labels.put("noDayGiven.says", "What it says");
    labels.put("noDayGiven.reviewOn", "Day on which to look at it again");
    labels.put("preserveSince", "Keep records since");
    labels.put("demand", "What it asks for");
    labels.put("consequences", "What it threatens");
    labels.put("privileged", "Keep the text of the demand out of alerts");
    return labels;
  }

  /** What the form says; of the ways to say by when, only the one that was chosen. */
  static Map<String, Object> json(Form form) {
    var body = new FormBody(form);
    body.texts("jurisdiction", "from.office", "from.signatory", "datedOn", "delivery");
    body.texts("receivedOn", "demand").flags("undated", "receiptUnknown", "privileged");
    body.lists("consequences");
    if (form.has("matter")) {
      body.texts("matter");
    } else {
      body.texts("matter.title");
    }
    switch (form.text("time")) {
      case "date" -> {
        body.texts("responseDue.date", "responseDue.time");
        if (!form.has("responseDue.date")) {
          body.with("responseDue.date", "");
        }
      }
      case "period" -> {
        body.numbers("respondWithin.count");
        body.texts("respondWithin.unit", "respondWithin.from", "respondWithin.at");
      }
      case "none" -> body.texts("noDayGiven.says", "noDayGiven.reviewOn");
      case "preserve" -> body.texts("preserveSince");
      default -> body.texts();
    }
    return body.json();
  }

  /** Every field with its values, to be sent again with the preview. */
  static List<LetterPage.Kept> kept(Form form) {
    return form.fields().entrySet().stream()
        .filter(field -> field.getKey().equals("matter") || LABELS.containsKey(field.getKey()))
        .flatMap(f -> f.getValue().stream().map(value -> new LetterPage.Kept(f.getKey(), value)))
        .toList();
  }
}
