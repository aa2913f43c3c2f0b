package org.replyby.staffpages.demand;

import static org.replyby.staffpages.words.PageTexts.say;

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
    labels.put("jurisdiction", say("common.city"));
    labels.put("matter.title", say("common.name-of-the-matter"));
    labels.put("kind", say("letter.kind"));
    labels.put("follows", say("common.it-follows-up-on"));
    labels.put("from.office", say("letter.from.office"));
    labels.put("from.signatory", say("common.who-signed-it"));
    labels.put("datedOn", say("letter.datedOn"));
    labels.put("undated", say("letter.undated"));
    labels.put("delivery", say("letter.delivery"));
    labels.put("mailedOn", say("common.day-on-which-it-was-mailed"));
    labels.put("receivedOn", say("letter.receivedOn"));
    labels.put("receiptUnknown", say("letter.receiptUnknown"));
    time()
        .putLabels(
            labels,
            say("common.by-when-it-wants-an-answer"),
            field -> say("demand.by-when", field));
    Parts.putLabels(form, labels);
    labels.put("demand", say("common.what-it-asks-for"));
    labels.put("consequences", say("letter.what-it-threatens"));
    for (int place = 0; place <= grants(form); place++) {
      var number = place + 1;
      labels.put(
          GRANTS + "." + place + ".awardNumber",
          say("letter.of-grant", number, say("letter.award-number")));
      labels.put(
          GRANTS + "." + place + ".program", say("letter.of-grant", number, say("letter.program")));
      labels.put(
          GRANTS + "." + place + ".fiscalYear",
          say("letter.of-grant", number, say("letter.fiscal-year")));
      labels.put(
          GRANTS + "." + place + ".amount",
          say("letter.of-grant", number, say("letter.amount-in-dollars")));
    }
    labels.put("privileged", say("common.keep-the-text-of-the-demand"));
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
