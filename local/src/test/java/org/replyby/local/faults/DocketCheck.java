package org.replyby.local.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Document;
import org.replyby.model.EntryKind;
import org.replyby.model.Matter;
import org.replyby.model.chain.DocketEntry;
import org.replyby.model.chain.KeptText;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Page;

/** Checks the docket of a city's matter, and that the outcome of each alert is on it. */
record DocketCheck(TestCity city, List<String> summary, List<String> errors) {
  private static final int PAGE = 100;

  private Docket docket() {
    return city.service.app.docket();
  }

  private List<DocketEntry> entries() {
    return allPages(after -> docket().entries(city.matter(), after, PAGE));
  }

  static <T> List<T> allPages(Function<@Nullable String, Page<T>> pages) {
    var all = new ArrayList<T>();
    String after = null;
    do {
      var page = pages.apply(after);
      all.addAll(page.items());
      after = page.next();
    } while (after != null);
    return all;
  }

  /** Checks that the hash chain is intact, and that it ends where the matter's head says. */
  void checkChain() {
    docket().matter(city.matter()).ifPresent(this::checkChain);
  }

  private void checkChain(Matter head) {
    var hash = "";
    for (var entry : entries()) {
      if (!entry.holdsAfter(hash)) {
        errors.add("entry " + entry.sequence() + " breaks the chain");
      }
      hash = entry.hash();
      for (var text : entry.texts().entrySet()) {
        if (!text.getValue().hash().equals(entry.details().get(text.getKey() + KeptText.HASH))) {
          errors.add("entry " + entry.sequence() + " does not match its text " + text.getKey());
        }
      }
      if (entry.kind() != EntryKind.ALERTS_SETTLED) {
        summary.add("docket: " + entry.kind());
      }
    }
    if (head.entries() != entries().size() || !head.lastHash().equals(hash)) {
      errors.add("the head is not where the docket ends");
    }
    summary.add("letters: " + documents(Document.Type.LETTER));
    summary.add("subpoenas: " + documents(Document.Type.SUBPOENA));
  }

  private long documents(Document.Type type) {
    return docket().documents(city.matter()).stream().filter(d -> d.type() == type).count();
  }

  /** How often entries of a kind name each alert. */
  private Map<String, Integer> alertsNamedBy(EntryKind kind) {
    var named = new HashMap<String, Integer>();
    entries().stream()
        .filter(e -> e.kind() == kind)
        .flatMap(e -> e.details().keySet().stream())
        .filter(DocketCheck::isAlert)
        .forEach(alert -> named.merge(alert, 1, Integer::sum));
    return named;
  }

  /** What a docket says of an alert besides its outcome has a longer name. */
  private static boolean isAlert(String name) {
    return name.chars().filter(c -> c == '.').count() == 5;
  }

  /** Checks that each alert's outcome is on the docket once, and once more for each redrive. */
  void checkAlerts() {
    var settled = alertsNamedBy(EntryKind.ALERTS_SETTLED);
    var rearmed = alertsNamedBy(EntryKind.ALERT_REARMED);
    for (var alert : allPages(after -> docket().alerts(city.matter(), after, PAGE))) {
      var name = city.officials.nameOf(alert.id());
      var acknowledgment = alert.acknowledgment();
      summary.add(
          "alert: %s: %s%s"
              .formatted(
                  name,
                  alert.state().getClass().getSimpleName(),
                  acknowledgment == null ? "" : ", acknowledged by " + acknowledgment.how()));
      if (!alert.state().isFinal() || alert.nextMoment() != null) {
        errors.add(name + " is not settled: " + alert.state());
      }
      Integer expected = 1 + rearmed.getOrDefault(alert.id().toString(), 0);
      if (!expected.equals(settled.remove(alert.id().toString()))) {
        errors.add(name + " is not on the docket as often as it was settled");
      }
    }
    settled.keySet().forEach(alert -> errors.add("only the docket has " + alert));
  }
}
