package org.replyby.local.docket;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Where a command runs. Relative names start at {@code directory}. */
public record Surroundings(
    Path directory,
    InputStream in,
    OutputStream out,
    PrintStream err,
    Map<String, String> environment) {

  /** For what the command finds out; the stream itself is for what the command exports. */
  public void say(String sentence) {
    new PrintStream(out, true, StandardCharsets.UTF_8).println(sentence);
  }
}
