package org.replyby.staff.importing;

import org.replyby.staff.reading.ReadResult;

/** How a cell is written in the API's JSON, or what is wrong with it. */
@FunctionalInterface
interface CellReader {
  ReadResult<Object> read(String cell, FileDates dates);
}
