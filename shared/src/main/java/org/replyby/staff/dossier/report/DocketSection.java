package org.replyby.staff.dossier.report;

import java.util.stream.Collectors;
import org.replyby.model.EntryKind;
import org.replyby.model.chain.DocketEntry;

/** What was recorded, by whom, and whether the chain of its hashes holds. */
final class DocketSection {
  /** The whole thing that was recorded, as a program writes it. */
  private static final String WHOLE = "recorded";

  private DocketSection() {}

  static void write(Html html, ReportFacts facts) {
    html.line("h2", "The docket");
    html.line("p", verdict(facts));
    html.table("Entries of the docket", "Entry", "When", "Who", "What", "In their words");
    facts.entries().forEach(entry -> write(html, facts, entry));
    html.endOfTable();
    html.line(
        "p",
        "Each entry holds the SHA-256 of itself and of the entry before it. The file docket.jsonl"
            + " has all of them, and verify.py checks it.");
  }

  private static void write(Html html, ReportFacts facts, DocketEntry entry) {
    html.row(
        Long.toString(entry.sequence()),
        facts.at(entry.at()),
        entry.by(),
        capital(DemandSection.words(entry.kind())),
        words(entry));
  }

  /** What a person wrote; the words of alerts are in a file of their own. */
  private static String words(DocketEntry entry) {
    return entry.kind() == EntryKind.ALERTS_SETTLED
        ? ""
        : entry.texts().entrySet().stream()
            .filter(text -> !text.getKey().equals(WHOLE))
            .map(text -> capital(text.getKey()) + ": " + text.getValue().text())
            .collect(Collectors.joining("\n"));
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String verdict(ReportFacts facts) {
    var verdict = facts.verdict();
    var head = verdict.head();
    var fault = verdict.fault();
    var holds =
        fault == null
            ? "The chain of its %d entries holds, up to the hash %s."
                .formatted(head.entries(), head.lastHash())
            : "The chain of its %d entries does not hold: entry %d %s."
                .formatted(head.entries(), fault.sequence(), fault.what());
    return facts.missing() == 0
        ? holds
        : holds
            + " Texts that are not in this file, and whose hashes are: "
            + facts.missing()
            + ".";
  }
}
