package org.replyby.model.exports;

import org.replyby.model.Entered;

/**
 * All of a matter as one file, with its papers: who asked for it and when, whether it leaves out
 * what is marked as privileged, and what became of it.
 */
public record Export(ExportId id, boolean withoutPrivileged, Entered entered, ExportState state) {
  /** The same in another state. */
  public Export in(ExportState another) {
    return new Export(id, withoutPrivileged, entered, another);
  }
}
