package org.replyby.staffpages.demand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.replyby.model.Grant;
import org.replyby.model.Letter;
import org.replyby.staff.fields.LetterFields;
import org.replyby.staff.reading.Fields;
import org.replyby.staffpages.http.Blocks;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.http.FormBody;
import org.replyby.usecases.recording.DemandRequest;

/** The form for a letter. */
final class LetterForm implements DemandForm<Letter> {
  static final String GRANTS = "grants";

  private static final List<String> OF_GRANT =
      List.of("awardNumber", "program", "fiscalYear", "amount");

  @Override
  public String noun() {
    return "letter";
  }

  @Override
  public String path() {
    return "/letters/new";
  }

  @Override
  public boolean asksWhoMayBeTold() {
    return false;
  }

  @Override
  public TimeFields time() {
    return TimeFields.OF_LETTER;
  }

  @Override
  public List<String> groups() {
    return List.of(Parts.GROUP, GRANTS);
  }

  @Override
  public Form packed(Form form) {
    return Blocks.packed(Parts.packed(form), GRANTS, OF_GRANT);
  }

  @Override
  public Map<String, String> labels(Form form) {
    var labels = new LinkedHashMap<String, String>();
    labels.put("jurisdiction", "City");
    labels.put("matter.title", "Name of the matter");
    labels.put("kind", "Kind of letter");
    labels.put("follows", "It follows up on");
    labels.put("from.office", "Office that sent it");
    labels.put("from.signatory", "Who signed it");
    labels.put("datedOn", "Date on the letter");
    labels.put("undated", "The letter has no date");
    labels.put("delivery", "How it came");
    labels.put("mailedOn", "Day on which it was mailed");
    labels.put("receivedOn", "Day on which the city received it");
    labels.put("receiptUnknown", "Nobody knows when it was received");
    time().putLabels(labels, "By when: ");
    Parts.putLabels(form, labels);
    labels.put("demand", "What it asks for");
    labels.put("consequences", "What it threatens");
    for (int place = 0; place <= grants(form); place++) {
      var before = "Grant " + (place + 1) + ": ";
      labels.put(GRANTS + "." + place + ".awardNumber", before + "Award number");
      labels.put(GRANTS + "." + place + ".program", before + "Program");
      labels.put(GRANTS + "." + place + ".fiscalYear", before + "Fiscal year");
      labels.put(GRANTS + "." + place + ".amount", before + "Amount in dollars");
    }
    labels.put("privileged", "Keep the text of the demand out of alerts");
    return labels;
  }

  @Override
  public Map<String, Object> json(Form form) {
    var body = new FormBody(form);
    body.texts("kind", "follows", "from.office", "from.signatory", "datedOn", "delivery");
    body.texts("mailedOn", "receivedOn", "demand");
    body.flags("undated", "receiptUnknown", "privileged").lists("consequences");
    time().read(form, body);
    Parts.read(form, body);
    for (int place = 0; place < grants(form); place++) {
      var grant = GRANTS + "." + place + ".";
      body.texts(grant + "awardNumber", grant + "program").numbers(grant + "fiscalYear");
      var amount = form.text(grant + "amount").replaceAll("[$,\\s]", "");
      body.with(grant + "amount", amount);
    }
    return body.json();
  }

  @Override
  public Map<String, Object> newJson(Form form) {
    return new FormBody(form)
        .texts("jurisdiction", form.has("matter") ? "matter" : "matter.title")
        .flags("another")
        .json();
  }

  @Override
  public Form described(Map<?, ?> json) {
    return Parts.chosen(time().chosen(Described.form(json), "parts"));
  }

  @Override
  public Supplier<DemandRequest<Letter>> reader(Optional<String> key, Fields body) {
    return LetterFields.of(key, body)::get;
  }

  static int grants(Form form) {
    return Math.min(Blocks.count(form, GRANTS), Grant.MOST_PER_LETTER);
  }
}
