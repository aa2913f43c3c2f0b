package org.replyby.local.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replyby.local.Clerk;
import org.replyby.model.AlertId;
import org.replyby.model.JurisdictionId;

/** What the staff API says at the end: which alerts were published, and whether dockets hold. */
record Records(Clerk clerk) {
  Set<AlertId> published(JurisdictionId city) {
    var published = new HashSet<AlertId>();
    for (var matter : matters(city)) {
      pages("/v1/matters/" + matter.get("matter") + "/alerts").stream()
          .flatMap(page -> objects(page, "alerts").stream())
          .filter(alert -> "published".equals(alert.get("state")))
          .forEach(alert -> published.add(AlertId.parse(String.valueOf(alert.get("alert")))));
    }
    return published;
  }

  /** A city's dockets: how many lines, and which matters' chains of hashes are broken. */
  record Chains(int lines, List<String> broken) {}

  Chains chains(JurisdictionId city) {
    int lines = 0;
    var broken = new ArrayList<String>();
    for (var matter : matters(city)) {
      var docket = clerk.get("/v1/matters/" + matter.get("matter") + "/docket", "verify=true");
      lines += docket.get("entries") instanceof Number entries ? entries.intValue() : 0;
      if (!Boolean.TRUE.equals(docket.get("verified"))) {
        broken.add(matter.get("matter") + ": " + docket.get("fault"));
      }
    }
    return new Chains(lines, broken);
  }

  private List<? extends Map<?, ?>> matters(JurisdictionId city) {
    return pages("/v1/jurisdictions/" + city + "/matters").stream()
        .flatMap(page -> objects(page, "matters").stream())
        .toList();
  }

  private List<Map<String, Object>> pages(String path) {
    var pages = new ArrayList<Map<String, Object>>();
    pages.add(clerk.get(path, ""));
    while (pages.getLast().get("next") instanceof String next) {
      pages.add(clerk.get(path, "cursor=" + next));
    }
    return pages;
  }

  private static List<? extends Map<?, ?>> objects(Map<?, ?> parent, String name) {
    return parent.get(name) instanceof List<?> list
        ? list.stream().map(object -> (Map<?, ?>) object).toList()
        : List.of();
  }
}
