package org.replyby.staffpages.demand;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.replyby.model.Subpoena;
import org.replyby.staff.fields.SubpoenaFields;
import org.replyby.staff.reading.Fields;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.http.FormBody;
import org.replyby.usecases.recording.DemandRequest;

/** The form for a subpoena or a civil investigative demand. */
final class SubpoenaForm implements DemandForm<Subpoena> {
  @Override
  public String noun() {
    return "subpoena";
  }

  @Override
  public String path() {
    return "/subpoenas/new";
  }

  @Override
  public boolean asksWhoMayBeTold() {
    return true;
  }

  @Override
  public TimeFields time() {
    return TimeFields.OF_SUBPOENA;
  }

  @Override
  public List<String> groups() {
    return List.of(Parts.GROUP);
  }

  @Override
  public Form packed(Form form) {
    return Parts.packed(form);
  }

  @Override
  public Map<String, String> labels(Form form) {
    var labels = new LinkedHashMap<String, String>();
    labels.put("jurisdiction", say("common.city"));
    labels.put("matter.title", say("common.name-of-the-matter"));
    labels.put("kind", say("subpoena.kind"));
    labels.put("calls", say("subpoena.calls"));
    labels.put("follows", say("common.it-follows-up-on"));
    labels.put("from.office", say("subpoena.from.office"));
    labels.put("from.signatory", say("common.who-signed-it"));
    labels.put("issuedOn", say("subpoena.issuedOn"));
    labels.put("servedOn", say("subpoena.servedOn"));
    labels.put("servedBy", say("subpoena.servedBy"));
    labels.put("mailedOn", say("common.day-on-which-it-was-mailed"));
    time()
        .putLabels(
            labels,
            say("common.by-when-it-wants-an-answer"),
            field -> say("demand.by-when", field));
    Parts.putLabels(form, labels);
    labels.put("court", say("common.court"));
    labels.put("courthouse", say("common.courthouse"));
    labels.put("demand", say("common.what-it-asks-for"));
    labels.put("disclosure.limited", say("subpoena.disclosure.limited"));
    labels.put("disclosure.counsel", say("subpoena.disclosure.counsel"));
    labels.put("disclosure.basis", say("subpoena.disclosure.basis"));
    labels.put("privileged", say("common.keep-the-text-of-the-demand"));
    return labels;
  }

  @Override
  public Map<String, Object> json(Form form) {
    var body = new FormBody(form);
    body.texts("kind", "calls", "follows", "from.office", "from.signatory", "issuedOn");
    body.texts("servedOn", "servedBy", "mailedOn", "court", "courthouse", "demand");
    body.flags("privileged");
    time().read(form, body);
    Parts.read(form, body);
    return body.json();
  }

  @Override
  public Map<String, Object> newJson(Form form) {
    var body =
        new FormBody(form).texts("jurisdiction", form.has("matter") ? "matter" : "matter.title");
    body.flags("another").texts("disclosure.limited");
    if (form.text("disclosure.limited").equals("yes")) {
      body.texts("disclosure.basis").lists("disclosure.counsel");
    }
    return body.json();
  }

  @Override
  public Form described(Map<?, ?> json) {
    return Parts.chosen(time().chosen(Described.form(json), "parts"));
  }

  @Override
  public Supplier<DemandRequest<Subpoena>> reader(Optional<String> key, Fields body) {
    return SubpoenaFields.of(key, body)::get;
  }
}
