package org.replyby.staffpages.change;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replyby.model.Violation;
import org.replyby.staffpages.demand.DemandForm;
import org.replyby.staffpages.demand.PlainFaults;
import org.replyby.staffpages.http.Form;

/** The form of a letter or a subpoena, to correct it. */
record PaperForm(DemandForm<?> form) implements CorrectableForm {
  @Override
  public String noun() {
    return form.noun();
  }

  @Override
  public Form packed(Form typed) {
    return form.packed(typed);
  }

  @Override
  public Map<String, String> labels(Form typed) {
    return form.labels(typed);
  }

  @Override
  public Map<String, Object> json(Form typed) {
    return form.json(typed);
  }

  @Override
  public List<Violation> plain(List<Violation> violations) {
    return PlainFaults.of(violations, form.time());
  }

  @Override
  public List<Set<String>> together() {
    var time = new HashSet<>(form.time().roots());
    time.add("time");
    return List.of(
        time,
        Set.of("datedOn", "undated"),
        Set.of("receivedOn", "receiptUnknown"),
        Set.of("court", "courthouse"));
  }
}
