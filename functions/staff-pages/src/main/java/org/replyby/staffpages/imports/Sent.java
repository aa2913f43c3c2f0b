package org.replyby.staffpages.imports;

import java.util.regex.Pattern;
import org.replyby.model.imports.Import;
import org.replyby.staffpages.http.Visit;

/**
 * The table that the visitor has just sent: S3 leads the browser back with the tag of its content,
 * which may be here before the table is. It is empty otherwise.
 */
record Sent(String etag) {
  private static final String NAME = "etag";
  private static final Pattern TAG = Pattern.compile("[0-9A-Za-z-]{1,64}");

  static Sent of(Visit visit) {
    var named = visit.query().getOrDefault(NAME, "").replace("\"", "");
    return new Sent(TAG.matcher(named).matches() ? named : "");
  }

  /** Whether the import has no table, or another one. */
  private boolean isMissing(Import one) {
    var file = one.file();
    return !etag.isEmpty() && (file == null || isOther(file.sent().etag()));
  }

  private boolean isOther(String known) {
    return !known.isEmpty() && !known.equals(etag);
  }

  boolean isComing(Import one) {
    return one.takesFile() && isMissing(one);
  }

  /** Whether the lines of another table were started before it came. */
  boolean isLate(Import one) {
    return !one.takesFile() && isMissing(one);
  }

  /** The page that says whether it came. */
  String address(String own) {
    return own + "?" + NAME + "=" + etag;
  }
}
