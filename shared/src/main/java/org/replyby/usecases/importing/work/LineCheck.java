package org.replyby.usecases.importing.work;

import java.util.List;
import org.replyby.usecases.importing.TableLine;

/** Checks the lines of one table, in their order, some at a time. */
interface LineCheck {
  List<Finding> check(List<TableLine> some);
}
