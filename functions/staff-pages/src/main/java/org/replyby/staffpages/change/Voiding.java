package org.replyby.staffpages.change;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replyby.model.Violation;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.http.FormBody;

/** A letter or a subpoena that was recorded by mistake. */
record Voiding(String document) implements Subject.Asking {
  @Override
  public String fields() {
    return "void";
  }

  @Override
  public String within() {
    return "void";
  }

  @Override
  public Form packed(Form form) {
    return form;
  }

  @Override
  public Map<String, String> labels(Form form) {
    return Map.of("why", say("common.reason"));
  }

  @Override
  public Map<String, Object> body(Form form) {
    var body = new FormBody(form).with("document", document).texts("why");
    if (form.has("tell")) {
      body.with("privileged", false);
    }
    return Map.of(within(), body.json());
  }

  @Override
  public List<Violation> plain(List<Violation> violations) {
    return violations;
  }

  @Override
  public Set<String> covers(Form form) {
    return Set.of();
  }

  @Override
  public String group(String fact) {
    return fact;
  }

  @Override
  public Form without(Form form, Set<String> parts) {
    return form;
  }
}
