package org.replyby.staff.exports;

import java.util.function.Supplier;
import org.replyby.staff.reading.Codes;
import org.replyby.staff.reading.Fields;

/** What staff say of an export. */
public final class ExportFields {
  private ExportFields() {}

  /** Whether privileged texts are in it, or left out. */
  public enum Privileged {
    INCLUDE,
    LEAVE_OUT
  }

  /** Whether it leaves them out. */
  public static Supplier<Boolean> of(Fields body) {
    var privileged = body.optional("privileged", Codes.of(Privileged.class));
    return () -> privileged.or(Privileged.INCLUDE) == Privileged.LEAVE_OUT;
  }
}
