package org.replyby.usecases.docket;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.replyby.model.Disclosure;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Violation;

/** What a matter's answer to "does an order limit whom you may tell?" has to be, and its words. */
public final class DisclosureRules {
  private DisclosureRules() {}

  /** Everyone named as counsel has to be an official who is marked as a city attorney. */
  public static List<Violation> violations(Disclosure disclosure, List<Official> officials) {
    return disclosure instanceof Disclosure.Restricted(var counsel, var basis)
        ? counsel.stream()
            .sorted(Comparator.comparing(OfficialId::toString))
            .filter(id -> officials.stream().noneMatch(o -> o.id().equals(id) && o.attorney()))
            .map(
                id ->
                    new Violation(
                        "/disclosure/counsel",
                        "must be officials of this jurisdiction who are marked as city attorneys: "
                            + id
                            + " is not. PUT /v1/officials/{official}/attorney marks one"))
            .toList()
        : List.of();
  }

  /** The words of the order, beside the docket's line. */
  public static FreeTexts put(FreeTexts texts, Disclosure disclosure) {
    return disclosure instanceof Disclosure.Restricted(var counsel, var basis)
        ? texts.put("basis", basis, false)
        : texts;
  }

  /** For the docket. */
  public static Map<String, String> details(Disclosure disclosure) {
    var details = new TreeMap<String, String>();
    details.put("orderLimitsWhomToTell", disclosure.answer());
    if (disclosure instanceof Disclosure.Restricted(var counsel, var basis)) {
      details.put("counsel", String.join(" ", disclosure.namedCounsel()));
    }
    return details;
  }
}
