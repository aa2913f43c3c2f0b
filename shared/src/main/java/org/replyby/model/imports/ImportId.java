package org.replyby.model.imports;

import org.replyby.model.IdParts;
import org.replyby.model.JurisdictionId;

/** An import of a jurisdiction, such as {@code chicago-il.tk3j5h6g7f8d9}. */
public record ImportId(JurisdictionId jurisdiction, String name) {
  public ImportId {
    IdParts.part(name, "import");
  }

  /** Reads {@code jurisdiction.name}; anything else is an {@link IllegalArgumentException}. */
  public static ImportId parse(String value) {
    var parts = IdParts.split(value, 2, "import");
    return new ImportId(new JurisdictionId(parts.get(0)), parts.get(1));
  }

  /** The Idempotency-Key under which a line is put on record, however often it is tried. */
  public String key(int line) {
    return "import " + this + " " + line;
  }

  @Override
  public String toString() {
    return jurisdiction + "." + name;
  }
}
