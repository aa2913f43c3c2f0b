package org.replyby.staff.imports;

import java.util.function.Supplier;
import org.replyby.model.imports.ImportKind;
import org.replyby.staff.reading.Codes;
import org.replyby.staff.reading.Fields;
import org.replyby.usecases.importing.StartImport;

/** What people say of an import. */
public final class ImportFields {
  private ImportFields() {}

  public static Supplier<ImportKind> kind(Fields body) {
    var kind = body.required("kind", Codes.of(ImportKind.class));
    return kind;
  }

  public static Supplier<StartImport.Lines> lines(Fields body) {
    var lines = body.required("lines", Codes.of(StartImport.Lines.class));
    return lines;
  }
}
