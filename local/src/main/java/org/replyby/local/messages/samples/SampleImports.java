package org.replyby.local.messages.samples;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.model.DocumentId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.PersonId;
import org.replyby.model.imports.ActingFor;
import org.replyby.model.imports.Checked;
import org.replyby.model.imports.FileProblem;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.model.imports.ImportKind;
import org.replyby.model.imports.ImportWork;
import org.replyby.model.imports.LineSet;
import org.replyby.model.imports.Run;
import org.replyby.model.imports.SentTable;
import org.replyby.model.imports.TableFile;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.importing.Imports;
import org.replyby.usecases.importing.LineProblems;

/** One import in each state, by the name of the state; officials are those of Chicago. */
public record SampleImports() implements Imports {
  private static final String NO_WORKER = "the samples work on no import";
  private static final List<String> COLUMNS = List.of("Matter", "Office");
  private static final ActingFor CLERK =
      new ActingFor("clerk-7", PersonId.of("https://issuer.example", "clerk-7"), false);

  @Override
  public boolean add(Import made) {
    return true;
  }

  @Override
  public Optional<Import> find(ImportId id) {
    var opened = Import.opened(id, kind(id), CLERK, Sample.NOW);
    var came = opened.came(new TableFile(new SentTable("v1", "e1", "01"), Sample.NOW));
    var bad = came.checked(new Checked(Sample.NOW, 3, 1, 1, 0, 0, new LineSet("AQ=="), COLUMNS));
    var run = Run.begun(CLERK, Sample.NOW);
    return switch (id.name()) {
      case "waiting", "officials" -> Optional.of(opened);
      case "checking" -> Optional.of(came);
      case "refused" ->
          Optional.of(came.refused(List.of(new FileProblem("", "the file is empty"))));
      case "bad" -> Optional.of(bad);
      case "worst" ->
          Optional.of(
              came.checked(new Checked(Sample.NOW, 1, 1, 0, 0, 0, new LineSet("AQ=="), COLUMNS)));
      case "running" -> Optional.of(bad.with(ImportWork.RECORD, run));
      case "done" ->
          Optional.of(
              bad.with(ImportWork.RECORD, run.reached(3, 2, 0, Sample.NOW).ended(Sample.NOW)));
      case "registered" ->
          Optional.of(
              bad.with(ImportWork.RECORD, run.reached(3, 2, 0, Sample.NOW).ended(Sample.NOW)));
      default -> Optional.empty();
    };
  }

  private static ImportKind kind(ImportId id) {
    return id.name().equals("officials") || id.name().equals("registered")
        ? ImportKind.OFFICIALS
        : ImportKind.LETTERS;
  }

  @Override
  public List<Import> of(JurisdictionId jurisdiction) {
    return List.of();
  }

  @Override
  public boolean change(Import was, Import is) {
    return true;
  }

  @Override
  public boolean begin(Import was, Import is, Instant now) {
    return true;
  }

  @Override
  public List<Due> due(Instant now, int most) {
    throw new UnsupportedOperationException(NO_WORKER);
  }

  @Override
  public boolean hold(Due due, String owner, Instant until) {
    throw new UnsupportedOperationException(NO_WORKER);
  }

  @Override
  public boolean save(Import was, Import is, String owner, Instant until) {
    throw new UnsupportedOperationException(NO_WORKER);
  }

  @Override
  public boolean end(Import was, Import is, String owner) {
    throw new UnsupportedOperationException(NO_WORKER);
  }

  @Override
  public void keep(Import of, LineProblems problems, Instant now) {
    throw new UnsupportedOperationException(NO_WORKER);
  }

  @Override
  public List<LineProblems> problems(Import of) {
    return List.of();
  }

  @Override
  public Page<LineProblems> problems(Import of, @Nullable String after, int limit) {
    return new Page<>(problems(of), null);
  }

  @Override
  public Set<DocumentId> recorded(Collection<DocumentId> ids) {
    throw new UnsupportedOperationException(NO_WORKER);
  }

  @Override
  public Map<String, DocumentId> saying(JurisdictionId jurisdiction, Collection<String> hashes) {
    throw new UnsupportedOperationException(NO_WORKER);
  }
}
