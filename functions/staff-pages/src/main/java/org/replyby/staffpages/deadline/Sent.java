package org.replyby.staffpages.deadline;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.look.Faults;
import org.replyby.staffpages.look.KeptField;

/**
 * What became of a form of the page: what was typed, what is wrong in it, and why nothing was
 * recorded, or null.
 */
record Sent(int status, Form form, Faults faults, @Nullable String problem) {
  static final Sent NOTHING = new Sent(200, Form.EMPTY, Faults.NONE, null);

  private static final String CONFIRMATION = "planVersion";
  private static final String REPLY = "met";

  /** What is chosen from a list by its id. */
  private static final Set<String> CHOSEN = Set.of("official", "counsel");

  /** What was typed into a form that the page does not offer any more, by the fields' labels. */
  List<KeptField> withoutForm(boolean offersConfirmation, boolean offersReply) {
    var isShown =
        (form.has(CONFIRMATION) && offersConfirmation) || (form.has(REPLY) && offersReply);
    return isShown
        ? List.of()
        : KeptField.all(form, CHOSEN).stream()
            .filter(field -> LABELS.containsKey(field.name()) && !field.value().isBlank())
            .map(field -> new KeptField(LABELS.getOrDefault(field.name(), ""), field.value()))
            .toList();
  }

  /** The fields of the forms, as the page calls them. */
  static final Map<String, String> LABELS =
      Map.of(
          "official", say("common.city-attorney"),
          "later.reason", say("common.reason"),
          "note", say("deadline.note"),
          "on", say("common.day"),
          "sent", say("deadline.sent"),
          "how", say("deadline.how"),
          "reference", say("deadline.reference"),
          "why", say("common.reason"),
          "counsel", say("common.city-attorney-who-closes-it"));
}
