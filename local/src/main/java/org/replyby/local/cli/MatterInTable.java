package org.replyby.local.cli;

import org.jspecify.annotations.Nullable;
import org.replyby.local.docket.NamedTable;
import org.replyby.model.DocketId;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that name a docket in a table. */
final class MatterInTable {
  @Option(
      names = "--table",
      required = true,
      paramLabel = "NAME",
      description = "The table's name, an output of the stack.")
  private String table = "";

  @ArgGroup(multiplicity = "1")
  private Of of = new Of();

  /** A matter's docket, or the jurisdiction's own. */
  static final class Of {
    @Option(
        names = "--matter",
        required = true,
        paramLabel = "ID",
        description = "The matter, such as chicago-il.byrne-jag.")
    private @Nullable String matter;

    @Option(
        names = "--jurisdiction",
        required = true,
        paramLabel = "ID",
        description = "A jurisdiction, such as chicago-il, for its own docket.")
    private @Nullable String jurisdiction;
  }

  String table() {
    return table;
  }

  DocketId docket() {
    return of.matter == null
        ? NamedTable.jurisdiction(String.valueOf(of.jurisdiction))
        : NamedTable.matter(of.matter);
  }
}
