package org.replyby.usecases.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Principal;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.model.imports.ImportState;
import org.replyby.usecases.attaching.FileStore.FileLink;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Page;

/**
 * The imports of a jurisdiction. The lines of a table are shown only to who sent it or started it:
 * they can be about a restricted matter, and have the addresses of people.
 */
public final class ShowImports {
  private final Imports imports;
  private final TableLinks links;

  public ShowImports(Imports imports, TableLinks links) {
    this.imports = imports;
    this.links = links;
  }

  /** The last one first. */
  public Outcome<List<Import>> of(Principal principal, JurisdictionId id) {
    return principal.mayAct(id)
        ? new Outcome.Found<>(
            imports.of(id).stream()
                .filter(each -> ImportRights.maySee(principal, each))
                .sorted(
                    Comparator.comparing(Import::at)
                        .reversed()
                        .thenComparing(each -> each.id().name()))
                .toList())
        : new Outcome.Missing<>();
  }

  public Outcome<Import> one(Principal principal, ImportId id) {
    var found = principal.mayAct(id.jurisdiction()) ? imports.find(id) : Optional.<Import>empty();
    return found
        .filter(each -> ImportRights.maySee(principal, each))
        .<Outcome<Import>>map(Outcome.Found::new)
        .orElseGet(Outcome.Missing::new);
  }

  /** Lines with problems, and their import. */
  public record BadLines(Import of, Page<LineProblems> lines) {}

  public Outcome<BadLines> problems(
      Principal principal, ImportId id, @Nullable String after, int limit) {
    return switch (one(principal, id)) {
      case Outcome.Found<Import>(var found) when seesLines(principal, found) ->
          new Outcome.Found<>(new BadLines(found, imports.problems(found, after, limit)));
      case Outcome<Import> other -> new Outcome.Missing<>();
    };
  }

  /** The same of an import that was just shown; none if they do not see its lines. */
  public Page<LineProblems> problems(
      Principal principal, Import shown, @Nullable String after, int limit) {
    return seesLines(principal, shown)
        ? imports.problems(shown, after, limit)
        : new Page<>(List.of(), null);
  }

  /** A link to the whole table, with its problems and the ids of what it put on record. */
  public Outcome<FileLink> table(Principal principal, ImportId id) {
    return switch (one(principal, id)) {
      case Outcome.Found<Import>(var found) when seesLines(principal, found) -> link(found);
      case Outcome<Import> other -> new Outcome.Missing<>();
    };
  }

  private Outcome<FileLink> link(Import found) {
    return switch (found.state()) {
      case WAITING -> new Outcome.Contradicted<>("no file has come yet: send one with the form");
      case CHECKING -> new Outcome.Contradicted<>("the table is being checked: ask again soon");
      case REFUSED ->
          new Outcome.Contradicted<>("the whole file was refused: it has no lines to send back");
      case CHECKED, RUNNING, DONE, STOPPED -> new Outcome.Found<>(links.table(found));
    };
  }

  /** Whether they sent the table or started it. */
  public static boolean seesLines(Principal principal, Import seen) {
    var subject = principal.subject();
    return seen.by().subject().equals(subject)
        || (seen.recording() != null && seen.recording().by().subject().equals(subject));
  }

  /** Whether its table can be fetched. */
  public static boolean hasTable(ImportState state) {
    return switch (state) {
      case CHECKED, RUNNING, DONE, STOPPED -> true;
      case WAITING, CHECKING, REFUSED -> false;
    };
  }
}
