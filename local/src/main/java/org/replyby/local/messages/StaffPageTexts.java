package org.replyby.local.messages;

import java.io.PrintStream;
import org.replyby.staffpages.words.PageTexts;

/** The staff pages' own texts, each by its key; {0} is where a value goes. */
record StaffPageTexts(PrintStream out) {
  void print() {
    var heading = "";
    for (var text : PageTexts.all().entrySet()) {
      var room = text.getKey().split("\\.", 2)[0];
      if (!room.equals(heading)) {
        out.println("==== Texts of the staff pages: " + room);
        heading = room;
      }
      out.println(text.getKey() + ": " + text.getValue());
    }
  }
}
