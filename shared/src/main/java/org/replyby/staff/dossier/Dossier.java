package org.replyby.staff.dossier;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.replyby.model.Alert;
import org.replyby.model.Deadline;
import org.replyby.model.Document;
import org.replyby.model.EntryKind;
import org.replyby.model.Matter;
import org.replyby.model.chain.DocketEntry;
import org.replyby.model.chain.SentTexts;
import org.replyby.staff.dossier.report.ReportFacts;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.reading.MatterRecord;
import org.replyby.usecases.reading.VerifyDocket;

/**
 * What a file holds of a matter, once what is left out is gone. {@code entries} are those of the
 * docket, each with its texts and those of the alerts that it names.
 */
record Dossier(
    JurisdictionFile file,
    Matter matter,
    List<Document> documents,
    List<Deadline> deadlines,
    VerifyDocket.Verdict verdict,
    List<DocketEntry> entries,
    List<Alert> alerts,
    Papers papers,
    Instant asOf,
    LeftOut leftOut,
    LeftOut.Count count) {
  static Dossier of(MatterRecord.Whole whole, Papers papers, boolean withoutPrivileged) {
    var leftOut = withoutPrivileged ? LeftOut.privileged(whole.entries()) : LeftOut.nothing();
    var entries = withTexts(whole);
    var kept = entries.stream().map(leftOut::in).toList();
    return new Dossier(
        whole.file(),
        whole.matter(),
        whole.documents().stream().map(leftOut::in).toList(),
        whole.deadlines().stream().map(leftOut::in).toList(),
        whole.verdict(),
        kept,
        whole.alerts(),
        papers,
        whole.asOf(),
        leftOut,
        LeftOut.Count.of(entries, kept));
  }

  /** The text of each alert is on its own row, and goes with the entry that names its hash. */
  private static List<DocketEntry> withTexts(MatterRecord.Whole whole) {
    var alerts = new HashMap<String, Alert>();
    whole.alerts().forEach(alert -> alerts.put(alert.name(), alert));
    return whole.entries().stream()
        .map(e -> e.kind() == EntryKind.ALERTS_SETTLED ? withTexts(e, alerts) : e)
        .toList();
  }

  private static DocketEntry withTexts(DocketEntry entry, Map<String, Alert> alerts) {
    var kept = new TreeMap<>(entry.texts());
    for (var name : entry.textNames()) {
      var alert = alerts.get(name);
      if (alert != null) {
        alert.state().sent().ifPresent(sent -> kept.put(name, SentTexts.kept(sent)));
      }
    }
    return entry.with(kept);
  }

  /**
   * The texts whose hashes the docket holds, and which are not in the file, whatever the reason.
   */
  LeftOut.Count missing() {
    var less = entries.stream().map(e -> e.textNames().size() - e.texts().size()).toList();
    return new LeftOut.Count(
        less.stream().mapToLong(Integer::longValue).sum(),
        less.stream().filter(number -> number > 0).count());
  }

  ReportFacts forReport() {
    return new ReportFacts(
        file,
        matter,
        documents,
        deadlines,
        verdict,
        entries,
        alerts,
        papers.all().stream().map(leftOut::in).toList(),
        papers::name,
        asOf,
        leftOut::in,
        leftOutWords(),
        missing().texts());
  }

  /** A sentence, or nothing. */
  String leftOutWords() {
    if (!leftOut.leavesOut()) {
      return "";
    }
    var texts =
        "Privileged texts are left out of this file: texts %d, on entries of the docket %d. Their hashes are still in the docket."
            .formatted(count.texts(), count.entries());
    var others = papers.leftOutWords();
    return others.isEmpty() ? texts : texts + " " + others;
  }
}
