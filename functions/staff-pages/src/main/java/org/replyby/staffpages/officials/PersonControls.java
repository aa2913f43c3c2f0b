package org.replyby.staffpages.officials;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.replyby.model.Coded;
import org.replyby.model.Official;
import org.replyby.model.Severity;
import org.replyby.model.Tier;
import org.replyby.staffpages.form.Choice;
import org.replyby.staffpages.form.Control;

/** The fields that describe an official. */
final class PersonControls {
  private static final List<Choice> TIERS =
      Arrays.stream(Tier.values())
          .map(t -> new Choice(Coded.code(t), PersonWords.tier(t) + ": " + PersonWords.when(t)))
          .toList();
  private static final List<Choice> SEVERITIES =
      Arrays.stream(Severity.values())
          .map(s -> new Choice(Coded.code(s), PersonWords.severity(s)))
          .toList();
  private static final List<Choice> YES = List.of(new Choice("true", say("officials.yes")));

  private PersonControls() {}

  /** For somebody new: a primary official who gets all alerts, unless something else is chosen. */
  static List<Control> ofNew() {
    var all = new ArrayList<>(described("", "", Tier.PRIMARY, Severity.NOTICE));
    all.add(
        Control.checkboxes("attorney", say("common.city-attorney"), YES)
            .hint(say("officials.attorney.hint")));
    all.add(
        Control.checkboxes("digest", say("officials.digest"), YES)
            .hint(say("officials.digest.hint")));
    return all;
  }

  static List<Control> of(Official official) {
    return described(official.name(), official.role(), official.tier(), official.leastSeverity());
  }

  private static List<Control> described(String name, String role, Tier tier, Severity least) {
    return List.of(
        Control.text("name", say("common.name")).value(name),
        Control.text("role", say("officials.role")).hint(say("officials.role.hint")).value(role),
        Control.radios("tier", say("officials.tier"), TIERS).value(Coded.code(tier)),
        Control.radios("leastSeverity", say("officials.leastSeverity"), SEVERITIES)
            .value(Coded.code(least)));
  }
}
