package org.replyby.local.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.replyby.model.Coded;
import org.replyby.model.EntryKind;
import org.replyby.model.Sha256;

/** An entry put together from JSON as it stands, with a hash that fits it. */
record ForgedLine(
    String at, String by, String details, String kind, String docket, String sequence) {
  static final Instant AT = Instant.parse("2018-01-24T15:00:00Z");
  static final EntryKind LETTER = EntryKind.LETTER_RECORDED;

  static ForgedLine plain() {
    return new ForgedLine(
        "\"" + AT + "\"",
        "\"clerk\"",
        "{\"letter\":\"l1\"}",
        "\"letter-recorded\"",
        "\"matter\":\"chicago-il.byrne-jag\"",
        "1");
  }

  ForgedLine details(String other) {
    return new ForgedLine(at, by, other, kind, docket, sequence);
  }

  private ForgedLine at(String other) {
    return new ForgedLine("\"" + other + "\"", by, details, kind, docket, sequence);
  }

  private ForgedLine by(String other) {
    return new ForgedLine(at, other, details, kind, docket, sequence);
  }

  private ForgedLine kind(String other) {
    return new ForgedLine(at, by, details, other, docket, sequence);
  }

  private ForgedLine docket(String other) {
    return new ForgedLine(at, by, details, kind, other, sequence);
  }

  private ForgedLine sequence(String other) {
    return new ForgedLine(at, by, details, kind, docket, other);
  }

  private String fields(String hash) {
    var isCity = docket.startsWith("\"jurisdiction\"");
    return "{\"at\":%s,\"by\":%s,\"details\":%s,%s%s\"kind\":%s,%s\"previousHash\":\"\",\"sequence\":%s}"
        .formatted(
            at,
            by,
            details,
            hash,
            isCity ? docket + "," : "",
            kind,
            isCity ? "" : docket + ",",
            sequence);
  }

  String hash() {
    return Sha256.of(fields(""));
  }

  String json() {
    return fields("\"hash\":\"" + hash() + "\",");
  }

  String summary() {
    var head = "\"entries\":1,\"headHash\":\"" + hash() + "\"";
    return "{" + head + "," + docket + "}";
  }

  static List<ForgedLine> all() {
    var all = new ArrayList<ForgedLine>();
    all.add(plain());
    for (var at :
        List.of(
            "2018-01-24T15:00:00.123Z",
            "2018-01-24T15:00:00.120Z",
            "2018-01-24T15:00:00.12Z",
            "2018-01-24T15:00:00.000Z",
            "2018-01-24T15:00:00.123000Z",
            "2018-01-24T15:00:00.123456Z",
            "2018-01-24T15:00:00.000000001Z",
            "2018-01-24T15:00:00.1234567890Z",
            "2018-01-24T15:00:00+00:00",
            "2018-01-24T15:00Z",
            "2018-01-24 15:00:00Z",
            "2018-01-24T24:00:00Z",
            "2018-12-31T23:59:60Z",
            "2018-01-24T15:60:00Z",
            "2018-02-29T15:00:00Z",
            "2016-02-29T15:00:00Z",
            "1900-02-29T15:00:00Z",
            "2000-02-29T15:00:00Z",
            "2018-13-01T15:00:00Z",
            "2018-00-01T15:00:00Z",
            "2018-04-31T15:00:00Z",
            "2018-01-00T15:00:00Z",
            "0000-01-01T00:00:00Z",
            "-0000-01-01T00:00:00Z",
            "-0001-01-01T00:00:00Z",
            "+2018-01-24T15:00:00Z",
            "+10000-01-01T00:00:00Z",
            "10000-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59Z",
            "+1000000001-01-01T00:00:00Z",
            "-1000000000-01-01T00:00:00Z",
            "+010000-01-01T00:00:00Z",
            "2018-01-24t15:00:00z",
            "\u0662018-01-24T15:00:00Z",
            "2018-01-24T15:00:00Z ",
            "")) {
      all.add(plain().at(at));
    }
    for (var by :
        List.of(
            "null",
            "1",
            "true",
            "[]",
            "{}",
            "\"\"",
            "\"\ud83d\ude00\"",
            "\"\\ud83d\\ude00\"",
            "\"\\ud83d\"",
            "\"\\/\"",
            "\"\u007f\u0085\u2028\"",
            "\"\\u001f\"",
            "\"\\u001F\"",
            "\"\\b\\t\\n\\f\\r\"",
            "\"\\u0008\"",
            "\"\t\"",
            "\"\\u00e9\"",
            "\"\u00e9\"",
            "\"e\u0301\"",
            "'clerk'",
            "\"clerk\",\"by\":\"clerk\"")) {
      all.add(plain().by(by));
    }
    for (var details :
        List.of(
            "{}",
            "null",
            "\"none\"",
            "[]",
            "{\"letter\":1}",
            "{\"letter\":null}",
            "{\"letter\":{\"a\":\"b\"}}",
            "{\"a\":\"1\",\"a\":\"1\"}",
            "{\"b\":\"1\",\"a\":\"2\"}",
            "{\"\ud83d\ude00\":\"1\",\"\uffe0\":\"2\"}",
            "{\"\uffe0\":\"2\",\"\ud83d\ude00\":\"1\"}",
            "{\"\":\"\"}",
            "{\"note.sha256\":\"none\"}",
            "{ \"letter\":\"l1\"}",
            "{\"letter\":\"l1\",}",
            "{\"a\":" + "[".repeat(3000) + "]".repeat(3000) + "}")) {
      all.add(plain().details(details));
    }
    for (var kind :
        List.of("\"letter-forged\"", "\"LETTER_RECORDED\"", "\"\"", "null", "{}", "[]")) {
      all.add(plain().kind(kind));
    }
    for (var kind : EntryKind.values()) {
      all.add(plain().kind("\"" + Coded.code(kind) + "\""));
    }
    for (var docket :
        List.of(
            "\"jurisdiction\":\"chicago-il\"",
            "\"jurisdiction\":\"chicago-il.byrne-jag\"",
            "\"matter\":\"chicago-il\"",
            "\"matter\":\"a.b.c\"",
            "\"matter\":\"Chicago-il.x\"",
            "\"matter\":\"chicago--il.x\"",
            "\"matter\":\"-a.x\"",
            "\"matter\":\"a-.x\"",
            "\"matter\":\".x\"",
            "\"matter\":\"a.\"",
            "\"matter\":\"a.x\\n\"",
            "\"matter\":1",
            "\"matter\":\"" + "a".repeat(64) + "." + "b".repeat(64) + "\"",
            "\"matter\":\"" + "a".repeat(65) + ".b\"",
            "\"matter\":\"a." + "b".repeat(65) + "\"",
            "\"city\":\"chicago-il\"",
            "\"jurisdiction\":\"" + "a".repeat(64) + "\"",
            "\"jurisdiction\":\"" + "a".repeat(65) + "\"",
            "\"jurisdiction\":null",
            "\"jurisdiction\":\"chicago-il\",\"matter\":\"chicago-il.byrne-jag\"")) {
      all.add(plain().docket(docket));
    }
    for (var sequence :
        List.of(
            "0",
            "2",
            "-1",
            "1.0",
            "01",
            "1e0",
            "-0",
            "\"1\"",
            "true",
            "null",
            "9007199254740991",
            "9007199254740993",
            "99999999999999999999",
            "9".repeat(5000))) {
      all.add(plain().sequence(sequence));
    }
    return all;
  }
}
