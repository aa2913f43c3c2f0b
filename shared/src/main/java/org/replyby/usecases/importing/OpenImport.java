package org.replyby.usecases.importing;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Principal;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.model.imports.ImportKind;
import org.replyby.model.imports.ImportState;
import org.replyby.usecases.attaching.FileStore.UploadForm;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.NewName;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.members.Caller;
import org.replyby.usecases.run.Tokens;

/**
 * Answers the form by which a table can be sent. The same Idempotency-Key opens one import; until
 * its lines are started, each request gets a new form, and the file that comes takes the place of
 * the one before.
 */
public final class OpenImport {
  private final Docket docket;
  private final Imports imports;
  private final TableLinks links;
  private final InstantSource clock;
  private final NewName names;

  public OpenImport(
      Docket docket, Imports imports, TableLinks links, InstantSource clock, Tokens tokens) {
    this.docket = docket;
    this.imports = imports;
    this.links = links;
    this.clock = clock;
    this.names = new NewName(tokens);
  }

  /** {@code returnTo} as in {@link TableLinks#form}. */
  public record Request(
      JurisdictionId jurisdiction,
      ImportKind kind,
      @Nullable String idempotencyKey,
      @Nullable String returnTo) {}

  /** The import, and the form for its file: null while one is checked, and once it was started. */
  public record Opened(Import made, @Nullable UploadForm form) {}

  public Outcome<Opened> open(Caller caller, Principal principal, Request request) {
    var rights = ImportRights.mayOpen(principal, request.jurisdiction(), request.kind());
    if (!rights || docket.file(request.jurisdiction()).isEmpty()) {
      return new Outcome.Missing<>();
    }
    var name = names.name(request.jurisdiction(), request.idempotencyKey());
    var id = new ImportId(request.jurisdiction(), "t" + name);
    var wanted = Import.opened(id, request.kind(), ImportRights.acting(caller), Moments.now(clock));
    if (imports.add(wanted)) {
      return new Outcome.Created<>(with(wanted, request.returnTo()));
    }
    var there = imports.find(id).orElseThrow();
    return there.kind() == wanted.kind() && there.by().equals(wanted.by())
        ? new Outcome.Found<>(with(there, request.returnTo()))
        : new Outcome.KeyUsed<>(
            "this Idempotency-Key was already used for a different import: use another key");
  }

  /**
   * Another form for an import that was just shown; null if no table can take its place. Whose
   * table came is the one who can send another.
   */
  public @Nullable UploadForm again(Principal principal, Import shown, String returnTo) {
    var may = ImportRights.mayOpen(principal, shown.id().jurisdiction(), shown.kind());
    var isTheirs = shown.file() == null || ShowImports.seesLines(principal, shown);
    return may && isTheirs ? with(shown, returnTo).form() : null;
  }

  private Opened with(Import made, @Nullable String returnTo) {
    var isAwaited = made.takesFile() && made.state() != ImportState.CHECKING;
    return new Opened(made, isAwaited ? links.form(made.id(), returnTo) : null);
  }
}
