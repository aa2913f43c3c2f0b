package org.replyby.staffpages.history;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.replyby.model.Membership;
import org.replyby.model.PersonId;
import org.replyby.usecases.docket.Outcome;

/** The people of a city by what the docket calls them. {@code me} is the visitor's subject. */
public record People(String issuer, String me, Map<PersonId, String> names) {
  private static final String SNS = "amazon-sns";

  /** What the docket calls the functions that nobody asked. */
  private static final Set<String> ITSELF =
      Set.of("deadline-sweep", "alert-dispatch", "inbound-sms", "delivery-status", "reconcile");

  static People of(String issuer, String me, Outcome<List<Membership>> members) {
    var names =
        members instanceof Outcome.Found<List<Membership>>(var all)
            ? all.stream()
                .filter(m -> m.person() != null && !m.name().isEmpty())
                .collect(Collectors.toMap(Membership::person, Membership::name, (one, two) -> one))
            : Map.<PersonId, String>of();
    return new People(issuer, me, names);
  }

  /** Who did something, by name; the docket has their subject at the issuer. */
  public String name(String by) {
    if (by.equals(SNS)) {
      return say("history.amazon-sns");
    }
    if (ITSELF.contains(by)) {
      return say("look.name");
    }
    var name = names.get(PersonId.of(issuer, by));
    if (by.equals(me)) {
      return name == null ? say("history.you") : say("history.name-and-you", name);
    }
    return name == null ? say("history.not-a-member-now", by) : name;
  }
}
