package org.replyby.local.cli;

import picocli.CommandLine.Option;

/** The options that name a matter of a table. */
final class MatterInTable {
  @Option(
      names = "--table",
      required = true,
      paramLabel = "NAME",
      description = "The table's name, an output of the stack.")
  private String table = "";

  @Option(
      names = "--matter",
      required = true,
      paramLabel = "ID",
      description = "The matter, such as chicago-il.byrne-jag.")
  private String matter = "";

  String table() {
    return table;
  }

  String matter() {
    return matter;
  }
}
