package org.replyby.staffpages.demand;

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
    labels.put("jurisdiction", "City");
    labels.put("matter.title", "Name of the matter");
    labels.put("kind", "Kind of subpoena");
    labels.put("calls", "What it calls for");
    labels.put("follows", "It follows up on");
    labels.put("from.office", "Office that issued it");
    labels.put("from.signatory", "Who signed it");
    labels.put("issuedOn", "Day on which it was issued");
    labels.put("servedOn", "Day on which it was served");
    labels.put("servedBy", "How it was served");
    labels.put("mailedOn", "Day on which it was mailed");
    time().putLabels(labels, "By when: ");
    Parts.putLabels(form, labels);
    labels.put("court", "Court");
    labels.put("courthouse", "Courthouse");
    labels.put("demand", "What it asks for");
    labels.put("disclosure.limited", "Does an order limit whom the city may tell?");
    labels.put("disclosure.counsel", "City attorneys who may be told");
    labels.put("disclosure.basis", "What says so");
    labels.put("privileged", "Keep the text of the demand out of alerts");
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
