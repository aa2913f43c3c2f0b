package org.replyby.usecases.importing.work;

import java.util.List;
import org.replyby.model.Violation;
import org.replyby.model.imports.ImportKind;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.importing.CellProblem;
import org.replyby.usecases.importing.TableReader;

/** Why a line was not recorded, in words for its cells, at the columns of its table. */
record Reasons(TableReader reader, ImportKind kind, List<String> columns) {
  <T> List<CellProblem> of(Outcome<T> refused) {
    return switch (refused) {
      case Outcome.Invalid<T>(var violations) -> at(violations);
      case Outcome.Contradicted<T>(var why) -> whole(why);
      case Outcome.KeyUsed<T> used -> whole("another record was made of this line meanwhile");
      case Outcome.Stale<T>(var why) -> whole(why);
      case Outcome.Missing<T>() -> whole("its matter is not found, or not yours to see");
      case Outcome.TooOften<T>(var why, var after) -> whole(why);
      case Outcome.Busy<T> busy -> throw retry();
      case Outcome.Changed<T> changed -> throw retry();
      case Outcome.Unconditional<T> unconditional -> throw retry();
      case Outcome.Created<T> created -> throw new IllegalArgumentException("is no refusal");
      case Outcome.Found<T> found -> throw new IllegalArgumentException("is no refusal");
    };
  }

  /** The worker stops here, and the next one goes on. */
  private static IllegalStateException retry() {
    return new IllegalStateException("others kept changing the same matter");
  }

  private List<CellProblem> at(List<Violation> violations) {
    return reader.problems(kind, columns, violations);
  }

  /** What is wrong with the whole line. */
  List<CellProblem> whole(String why) {
    return at(List.of(new Violation("", why)));
  }
}
