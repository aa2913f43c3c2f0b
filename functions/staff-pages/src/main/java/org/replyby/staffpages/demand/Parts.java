package org.replyby.staffpages.demand;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.replyby.model.Part;
import org.replyby.staffpages.http.Blocks;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.http.FormBody;

/** The parts of a demand that asks for several things by several days. */
final class Parts {
  static final String GROUP = "parts";

  private Parts() {}

  static Form packed(Form form) {
    var typed = new ArrayList<>(TimeFields.ofPart(0).typed());
    typed.add("what");
    return Blocks.packed(form, GROUP, typed);
  }

  static void putLabels(Form form, Map<String, String> labels) {
    for (int place = 0; place <= count(form); place++) {
      var part = TimeFields.ofPart(place);
      var number = place + 1;
      labels.put(part.name("what"), say("demand.of-part", number, say("common.what-it-asks-for")));
      part.putLabels(
          labels,
          say("demand.by-when-of-part", number),
          field -> say("demand.of-part", number, field));
    }
  }

  static void read(Form form, FormBody body) {
    for (int place = 0; place < count(form); place++) {
      var part = TimeFields.ofPart(place);
      body.texts(part.name("what"));
      part.read(form, body);
    }
  }

  static Form chosen(Form form) {
    var shown = form;
    for (int place = 0; place < count(form); place++) {
      shown = TimeFields.ofPart(place).chosen(shown, "period");
    }
    return shown;
  }

  private static int count(Form form) {
    return Math.min(Blocks.count(form, GROUP), Part.MOST);
  }

  /** The places of the parts that the page shows, one more if it was asked for. */
  static List<TimeFields> shown(Form form, boolean another) {
    var all = new ArrayList<TimeFields>();
    var count = count(form) + (another ? 1 : 0);
    for (int place = 0; place < Math.min(count, Part.MOST); place++) {
      all.add(TimeFields.ofPart(place));
    }
    return all;
  }
}
