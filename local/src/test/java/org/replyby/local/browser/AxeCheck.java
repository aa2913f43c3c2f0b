package org.replyby.local.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What keeps people from using a page, by the rules of axe. */
final class AxeCheck {
  private AxeCheck() {}

  /** In the parts that a selector names: each fault with its rule, what to do, and the element. */
  static List<String> faults(Page page, String parts) {
    return new AxeBuilder(page)
        .include(parts).setLegacyMode(true).analyze().getViolations().stream()
            .flatMap(
                rule ->
                    rule.getNodes().stream()
                        .map(
                            node ->
                                "%s: %s: %s %s"
                                    .formatted(
                                        rule.getId(),
                                        node.getFailureSummary(),
                                        node.getTarget(),
                                        node.getHtml())))
            .toList();
  }
}
