package org.replyby.staffpages.change;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replyby.model.Violation;
import org.replyby.staffpages.http.Form;

/** A form with which something was recorded, and can be corrected. */
interface CorrectableForm {
  /** How the API calls it: letter, subpoena or deadline. */
  String noun();

  Form packed(Form form);

  Map<String, String> labels(Form form);

  Map<String, Object> json(Form form);

  List<Violation> plain(List<Violation> violations);

  /** Fields that are one answer together, by the first part of their names. */
  List<Set<String>> together();
}
