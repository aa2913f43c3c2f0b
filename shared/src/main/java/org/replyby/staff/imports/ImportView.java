package org.replyby.staff.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.imports.Checked;
import org.replyby.model.imports.FileProblem;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.Run;
import org.replyby.model.imports.TableFile;
import org.replyby.staff.views.JsonObject;
import org.replyby.usecases.attaching.FileStore.FileLink;
import org.replyby.usecases.attaching.FileStore.UploadForm;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.importing.CellProblem;
import org.replyby.usecases.importing.LineProblems;
import org.replyby.usecases.importing.OpenImport;

/** An import as it is shown. {@code demandsADay} is the number beyond which alerts sum up. */
public record ImportView(int demandsADay) {
  /** With the form that sends its file, null if it came already. */
  public Map<String, ?> opened(OpenImport.Opened opened) {
    return json(opened.made()).put("form", form(opened.form())).map();
  }

  public Map<String, ?> of(Import made) {
    return json(made).map();
  }

  public static Map<String, ?> link(FileLink link) {
    return new JsonObject().put("url", link.url()).put("expiresAt", link.until()).map();
  }

  /** What stands above lines: their import, and the names of their cells. */
  public static Map<String, ?> above(Import of) {
    return new JsonObject().put("import", of.id()).put("columns", columns(of)).map();
  }

  private static List<String> columns(Import of) {
    return of.checked() == null ? List.of() : of.checked().columns();
  }

  public static Map<String, ?> line(LineProblems line) {
    return new JsonObject()
        .put("line", line.line())
        .put("during", line.during())
        .put("cells", line.cells())
        .put("problems", line.problems().stream().map(ImportView::problem).toList())
        .map();
  }

  private static Map<String, ?> problem(CellProblem problem) {
    return new JsonObject().put("column", problem.column()).put("problem", problem.problem()).map();
  }

  private static Map<String, ?> problem(FileProblem problem) {
    return new JsonObject().put("column", problem.column()).put("problem", problem.problem()).map();
  }

  private JsonObject json(Import made) {
    return new JsonObject()
        .put("import", made.id())
        .put("etag", Tags.of(made))
        .put("kind", made.kind())
        .put("state", made.state())
        .put("openedAt", made.at())
        .put("openedBy", made.by().subject())
        .put("cameAt", cameAt(made.file()))
        .put("expiresAt", made.expiresAt().orElse(null))
        .put("refused", refused(made))
        .put("checked", checked(made.checked()))
        .put("says", made.checked() == null ? List.of() : says(made, made.checked()))
        .put("recording", run(made.recording()))
        .put("subscribing", run(made.subscribing()));
  }

  private static @Nullable Object cameAt(@Nullable TableFile file) {
    return file == null ? null : file.at();
  }

  private static @Nullable Object refused(Import made) {
    return made.refusal().isEmpty()
        ? null
        : made.refusal().stream().map(ImportView::problem).toList();
  }

  private List<String> says(Import made, Checked checked) {
    return new ImportWords(demandsADay).of(made.kind(), checked);
  }

  private static @Nullable Map<String, ?> checked(@Nullable Checked checked) {
    return checked == null
        ? null
        : new JsonObject()
            .put("at", checked.at())
            .put("lines", checked.lines())
            .put("good", checked.good())
            .put("bad", checked.bad())
            .put("open", checked.open())
            .put("answered", checked.answered())
            .put("addresses", checked.addresses())
            .map();
  }

  private static @Nullable Map<String, ?> run(@Nullable Run run) {
    if (run == null) {
      return null;
    }
    return new JsonObject()
        .put("startedAt", run.at())
        .put("startedBy", run.by().subject())
        .put("lines", run.done())
        .put("succeeded", run.succeeded())
        .put("refused", run.refused())
        .put("seenAt", run.seenAt())
        .put("stop", stop(run.stop()))
        .put("endedAt", run.endedAt())
        .map();
  }

  private static @Nullable Map<String, ?> stop(Run.@Nullable Stop stop) {
    return stop == null
        ? null
        : new JsonObject().put("at", stop.at()).put("by", stop.by()).put("why", stop.why()).map();
  }

  private static @Nullable Map<String, ?> form(@Nullable UploadForm form) {
    return form == null
        ? null
        : new JsonObject()
            .put("url", form.url())
            .put("fields", form.fields())
            .put("expiresAt", form.until())
            .map();
  }
}
