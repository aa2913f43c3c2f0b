package org.replyby.staffpages.change;

import static org.replyby.staffpages.words.PageTexts.say;

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
    labels.put("kind", say("common.what-is-due"));
    labels.put("document", say("hand.document"));
    labels.put("from.office", say("hand.from.office"));
    labels.put("from.signatory", say("hand.from.signatory"));
    labels.put("datedOn", say("hand.datedOn"));
    labels.put("due.date", say("hand.due.date"));
    labels.put("due.time", say("common.time"));
    labels.put("statedBy", say("hand.statedBy"));
    labels.put("byOrder", say("hand.byOrder"));
    labels.put("court", say("common.court"));
    labels.put("courthouse", say("common.courthouse"));
    labels.put("foia.receivedOn", say("hand.foia.receivedOn"));
    labels.put("foia.properComponent", say("hand.foia.properComponent"));
    labels.put("foia.unusualCircumstances", say("hand.foia.unusualCircumstances"));
    labels.put("foia.tolledDays", say("hand.foia.tolledDays"));
    labels.put("demand", say("hand.demand"));
    labels.put("name", say("hand.name"));
    labels.put("privileged", say("hand.privileged"));
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
