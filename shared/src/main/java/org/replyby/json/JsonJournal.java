package org.replyby.json;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.replyby.usecases.Journal;

/** Writes each event as one JSON object on one line, as CloudWatch Logs takes it. */
public final class JsonJournal implements Journal {
  private final PrintStream out;
  private final Map<String, ?> always;

  /** {@code always} stands in every line: the function's name, the request's id. */
  public JsonJournal(PrintStream out, Map<String, ?> always) {
    this.out = out;
    this.always = Map.copyOf(always);
  }

  @Override
  public void note(String event, Map<String, ?> fields) {
    var line = new LinkedHashMap<String, Object>();
    line.put("event", event);
    line.putAll(always);
    line.putAll(fields);
    out.println(Json.write(line));
  }
}
