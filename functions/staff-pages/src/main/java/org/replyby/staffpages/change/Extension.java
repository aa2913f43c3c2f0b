package org.replyby.staffpages.change;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replyby.model.Violation;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.http.FormBody;

/** More time, a new date or a stay, for a deadline and for others that the writing names. */
record Extension(String deadline) implements Subject.Asking {
  private static final String COVERS = "covers";
  private static final Map<String, String> LABELS = labelled();

  private static Map<String, String> labelled() {
    var labels = new LinkedHashMap<String, String>();
    labels.put("due.date", say("extension.due.date"));
    labels.put("due.time", say("common.time"));
    labels.put("by", say("extension.by"));
    labels.put("by.count", say("common.number"));
    labels.put("by.unit", say("common.unit"));
    labels.put("by.from", say("common.counted-from"));
    labels.put("lookAgainOn", say("common.day-on-which-to-look-again"));
    labels.put("grantedBy", say("extension.who-granted-it"));
    labels.put("why", say("common.reason"));
    labels.put("words", say("extension.words"));
    labels.put("byOrder", say("extension.byOrder"));
    labels.put("byInvestigator", say("extension.byInvestigator"));
    labels.put("citing", say("extension.citing"));
    labels.put(COVERS, say("extension.other-deadlines"));
    return labels;
  }

  @Override
  public String fields() {
    return "extension";
  }

  @Override
  public String within() {
    return "extension";
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
  public Map<String, Object> body(Form form) {
    var body = new FormBody(form).with("deadline", deadline);
    switch (form.text("time")) {
      case "more" -> body.numbers("by.count").texts("by.unit", "by.from");
      case "stay" -> body.with("lookAgainOn", "").texts("lookAgainOn");
      default -> {
        body.with("due", new LinkedHashMap<String, Object>());
        body.texts("due.date", "due.time");
      }
    }
    body.flags("byOrder", "byInvestigator").texts("citing").lists(COVERS);
    body.texts("grantedBy", "why", "words");
    if (form.has("tell")) {
      body.with("privileged", false);
    }
    return Map.of(within(), body.json());
  }

  @Override
  public List<Violation> plain(List<Violation> violations) {
    return violations;
  }

  /** Each other deadline that the extension covers. */
  @Override
  public Set<String> covers(Form form) {
    return new LinkedHashSet<>(form.all(COVERS));
  }

  @Override
  public String group(String fact) {
    return fact;
  }

  @Override
  public Form without(Form form, Set<String> parts) {
    var fields = new LinkedHashMap<>(form.fields());
    fields.put(COVERS, form.all(COVERS).stream().filter(kind -> !parts.contains(kind)).toList());
    return new Form(fields);
  }
}
