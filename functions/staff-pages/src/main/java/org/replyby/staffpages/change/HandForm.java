package org.replyby.staffpages.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replyby.model.Violation;
import org.replyby.staffpages.demand.PlainFaults;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.http.FormBody;

/** The form for a deadline that a person enters. */
final class HandForm implements CorrectableForm {
  static final String FOIA = "foia-determination";

  private static final Map<String, String> LABELS = labelled();

  private static Map<String, String> labelled() {
    var labels = new LinkedHashMap<String, String>();
    labels.put("kind", "What is due");
    labels.put("document", "Letter or subpoena that it belongs to");
    labels.put("from.office", "Office or court that it is due to");
    labels.put("from.signatory", "Who signed the paper");
    labels.put("datedOn", "Date of the paper that sets it");
    labels.put("due.date", "Day on which it is due");
    labels.put("due.time", "Time");
    labels.put("statedBy", "What sets the date");
    labels.put("byOrder", "A court's order sets the date");
    labels.put("court", "Court");
    labels.put("courthouse", "Courthouse");
    labels.put("foia.receivedOn", "Day on which the agency received the request");
    labels.put("foia.properComponent", "It went to the right office of the agency");
    labels.put(
        "foia.unusualCircumstances", "The agency wrote that there are unusual circumstances");
    labels.put("foia.tolledDays", "Days on which the agency waited for an answer from the city");
    labels.put("demand", "What has to be done");
    labels.put("name", "Short name");
    labels.put("privileged", "Keep the text out of alerts");
    return labels;
  }

  @Override
  public String noun() {
    return "deadline";
  }

  @Override
  public Form packed(Form form) {
    return form;
  }

  @Override
  public Map<String, String> labels(Form form) {
    return LABELS;
  }

  @Override
  public Map<String, Object> json(Form form) {
    var body = new FormBody(form);
    body.texts("kind", "document", "from.office", "from.signatory", "datedOn", "demand", "name");
    body.flags("privileged");
    if (form.text("kind").equals(FOIA)) {
      body.with("foia", new LinkedHashMap<String, Object>()).texts("foia.receivedOn");
      body.flags("foia.properComponent", "foia.unusualCircumstances").numbers("foia.tolledDays");
    } else {
      body.with("due", new LinkedHashMap<String, Object>());
      body.texts("due.date", "due.time", "due.zone", "statedBy", "court", "courthouse");
      body.flags("byOrder");
    }
    return body.json();
  }

  @Override
  public List<Violation> plain(List<Violation> violations) {
    return violations.stream()
        .map(v -> new Violation(PlainFaults.field(v.field()), v.detail()))
        .toList();
  }

  @Override
  public List<Set<String>> together() {
    return List.of(Set.of("kind", "due", "foia"), Set.of("court", "courthouse"));
  }
}
