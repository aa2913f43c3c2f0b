package org.replyby.model.imports;

/** How far an import has come. */
public enum ImportState {
  /** Its file has not come. */
  WAITING,
  /** Its lines are being checked. */
  CHECKING,
  /** The whole file is refused. */
  REFUSED,
  /** Each line was checked; nothing is on record. */
  CHECKED,
  /** Its lines are being put on record. */
  RUNNING,
  /** Each line was put on record, or refused. */
  DONE,
  /** It ended before its last line. */
  STOPPED
}
