package org.replyby.staff.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.replyby.json.Json;
import org.replyby.model.Coded;
import org.replyby.model.chain.DocketEntry;
import org.replyby.staff.dossier.report.Report;

/** The files of a ZIP by their names, in the order in which they are packed. */
final class Files {
  private static final String SUMS = "SHA256SUMS";

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private Files() {}

  static Map<String, byte[]> of(Dossier dossier) {
    var all = new Files();
    var json = new RecordJson(dossier);
    all.add("README.txt", Readme.of(dossier));
    all.add("report.html", Report.of(dossier.forReport()));
    all.add("matter.json", json(json.withoutFiles()));
    for (var document : dossier.documents()) {
      var name = Coded.code(document.type()) + "s/" + document.id().name() + ".json";
      all.add(name, json(json.document(document)));
    }
    all.add("deadlines.csv", Tables.deadlines(dossier));
    all.add("alerts.csv", Tables.alerts(dossier));
    all.add("docket.jsonl", json.lines().stream().map(l -> l + "\n").collect(Collectors.joining()));
    all.add("verify.py", verifier("verify_matter.py"));
    all.add("verify_docket.py", verifier("verify_docket.py"));
    all.add(SUMS, all.sums() + sums(dossier.papers()));
    return all.files;
  }

  private static String json(Map<String, ?> json) {
    return Json.write(json) + "\n";
  }

  /** The checks of a docket and of a file are read from the same place by everybody. */
  private static String verifier(String name) {
    try (var in = DocketEntry.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private void add(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** In the form that {@code sha256sum --check} reads too. */
  private String sums() {
    return files.entrySet().stream()
        .map(f -> line(HexFormat.of().formatHex(Packed.sha256(f.getValue())), f.getKey()))
        .collect(Collectors.joining());
  }

  private static String line(String sha256, String name) {
    return sha256 + "  " + name + "\n";
  }

  /** Those of the papers are on the docket. */
  private static String sums(Papers papers) {
    return papers.kept().entrySet().stream()
        .map(paper -> line(paper.getValue().sha256(), paper.getKey()))
        .sorted()
        .collect(Collectors.joining());
  }
}
