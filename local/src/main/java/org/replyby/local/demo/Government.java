package org.replyby.local.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.replyby.model.JurisdictionId;

/** A government that got a letter on 2018-01-24. */
record Government(
    JurisdictionId id,
    String name,
    String kind,
    String state,
    ZoneId zone,
    LocalDate firstContacted) {
  private static final String FILE = "/doj-letters-2018-01-24.csv";
  private static final String HEADER = "jurisdiction,kind,state,time_zone,first_contacted";

  /** All of them, in the file's order. No field of the file has a comma or a quote in it. */
  static List<Government> all() {
    var in = Objects.requireNonNull(Government.class.getResourceAsStream(FILE), FILE);
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      if (!HEADER.equals(lines.readLine())) {
        throw new IllegalStateException(FILE + " has other columns than " + HEADER);
      }
      return lines.lines().map(Government::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** It as a request to open it describes it. */
  Map<String, String> described() {
    return Map.of("name", name, "kind", kind, "state", state, "timeZone", zone.getId());
  }

  private static Government read(String line) {
    var fields = List.of(line.split(",", -1));
    if (fields.size() != 5) {
      throw new IllegalStateException(FILE + " has a line that is not of five fields: " + line);
    }
    return new Government(
        JurisdictionId.of(fields.get(0), fields.get(2)),
        fields.get(0),
        fields.get(1),
        fields.get(2),
        ZoneId.of(fields.get(3)),
        LocalDate.parse(fields.get(4)));
  }
}
