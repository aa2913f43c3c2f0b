package org.replyby.staffpages.change;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replyby.model.MatterId;
import org.replyby.model.Violation;
import org.replyby.staffpages.http.Form;

/**
 * What a change is about. {@code title} is the page's, {@code before} the form as it is opened, and
 * {@code city} and {@code matterTitle} are named on the page.
 */
record Subject(
    MatterId matter, String matterTitle, String city, String title, Form before, Asking asking) {

  /** The form for a kind of change, and how it says what a request of the API says. */
  interface Asking {
    /** The template of its fields. */
    String fields();

    /** The field of the API's body in which the change is. */
    String within();

    Form packed(Form form);

    /** How the page calls each field. */
    Map<String, String> labels(Form form);

    /** The change as a body of the API. */
    Map<String, Object> body(Form form);

    /** What is wrong, for somebody who sees the form. */
    List<Violation> plain(List<Violation> violations);

    /** The kinds of other deadlines that the change names, which a person can leave out. */
    Set<String> covers(Form form);

    /** The name under which a fact is left out of the change, together with what belongs to it. */
    String group(String fact);

    /** The form without some parts of the change. */
    Form without(Form form, Set<String> parts);
  }
}
