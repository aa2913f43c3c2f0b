package org.replyby.staff.dossier.report;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.CityTime;
import org.replyby.model.Alert;
import org.replyby.model.Attachment;
import org.replyby.model.Deadline;
import org.replyby.model.Document;
import org.replyby.model.Matter;
import org.replyby.model.OfficialId;
import org.replyby.model.chain.DocketEntry;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.reading.VerifyDocket;

/**
 * What a report is about. {@code words} gives a text as the report may show it, {@code leftOut}
 * says what is left out, in a sentence, or is empty, {@code fileOf} names a paper's file, and
 * {@code missing} counts the texts whose hashes the docket has and which are not in the file.
 */
public record ReportFacts(
    JurisdictionFile file,
    Matter matter,
    List<Document> documents,
    List<Deadline> deadlines,
    VerifyDocket.Verdict verdict,
    List<DocketEntry> entries,
    List<Alert> alerts,
    List<Attachment> papers,
    Function<Attachment, @Nullable String> fileOf,
    Instant asOf,
    UnaryOperator<String> words,
    String leftOut,
    long missing) {
  public ReportFacts {
    documents = List.copyOf(documents);
    deadlines = List.copyOf(deadlines);
    entries = List.copyOf(entries);
    alerts = List.copyOf(alerts);
    papers = List.copyOf(papers);
  }

  /** A moment in the city's zone, in full words. */
  String at(Instant moment) {
    return CityTime.full(moment, file.jurisdiction().zone());
  }

  String official(OfficialId id) {
    return file.official(id).map(o -> o.name() + ", " + o.role()).orElse("an official who left");
  }
}
