package org.replyby.staffpages.imports;

import static org.replyby.staffpages.words.PageTexts.counted;
import static org.replyby.staffpages.words.PageTexts.say;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.model.imports.Checked;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportKind;
import org.replyby.model.imports.Run;

/**
 * What a page says of an import; {@code demandsADay} is the number beyond which alerts sum up, and
 * {@code mayStart} whether the reader may record its lines.
 */
record ImportText(int demandsADay, boolean mayStart) {
  static String kind(ImportKind kind) {
    return switch (kind) {
      case LETTERS -> say("imports.letters");
      case OFFICIALS -> say("imports.officials");
    };
  }

  static String title(ImportKind kind) {
    return switch (kind) {
      case LETTERS -> say("imports.import-letters");
      case OFFICIALS -> say("imports.import-officials");
    };
  }

  /** The state in a word. */
  static String mark(Import one) {
    return switch (one.state()) {
      case WAITING -> say("imports.mark.waiting");
      case CHECKING -> say("imports.mark.checking");
      case REFUSED -> say("imports.mark.refused");
      case CHECKED ->
          say(bad(one.checked()) == 0 ? "imports.mark.checked" : "imports.mark.to-mend");
      case RUNNING -> say("imports.mark.running");
      case DONE -> say("imports.mark.done");
      case STOPPED -> say("imports.mark.stopped");
    };
  }

  /** How that looks beside a list, and on top of a page. */
  static String look(Import one, String calm) {
    return switch (one.state()) {
      case WAITING, CHECKING, RUNNING -> "due-soon";
      case REFUSED, STOPPED -> "late";
      case CHECKED -> bad(one.checked()) == 0 ? calm : "late";
      case DONE -> failed(one) == 0 ? calm : "late";
    };
  }

  static String state(Import one) {
    var checked = one.checked();
    return switch (one.state()) {
      case WAITING -> say("imports.no-file-yet");
      case CHECKING -> say("imports.checking");
      case REFUSED -> say("imports.refused");
      case CHECKED ->
          bad(checked) == 0
              ? counted("imports.all-good", lines(checked))
              : counted("imports.to-mend", bad(checked));
      case RUNNING -> say("imports.recorded-so-far", done(one.recording()), lines(checked));
      case DONE -> counted("imports.recorded", succeeded(one.recording()));
      case STOPPED -> say("imports.stopped", succeeded(one.recording()), lines(checked));
    };
  }

  /** Above a form whose table takes the place of another; empty for the first one. */
  static String formTitle(Import one) {
    if (one.file() == null) {
      return "";
    }
    var isGood = one.refusal().isEmpty() && bad(one.checked()) == 0;
    return say(isGood ? "imports.send-another-table" : "imports.send-the-corrected-table");
  }

  /** What happened, and what the buttons below do; {@code isLate} is of another table. */
  List<String> says(Import one, boolean isLate) {
    var says = new ArrayList<String>();
    if (isLate) {
      says.add(say("imports.came-too-late"));
    }
    says.addAll(says(one));
    return says;
  }

  private List<String> says(Import one) {
    var checked = one.checked();
    return switch (one.state()) {
      case WAITING -> List.of(say("imports.what-happens-then"));
      case CHECKING -> List.of(say("imports.checking-takes"));
      case REFUSED -> List.of(say("imports.nothing-is-recorded"));
      case CHECKED -> checked == null ? List.of() : before(one.kind(), checked);
      case RUNNING -> List.of(say("imports.you-can-close"));
      case DONE, STOPPED -> after(one);
    };
  }

  private List<String> before(ImportKind kind, Checked checked) {
    var says = new ArrayList<String>();
    says.add(say("imports.nothing-is-recorded-yet"));
    if (!mayStart && checked.good() > 0) {
      says.add(say("imports.counsel-starts"));
    }
    if (kind == ImportKind.OFFICIALS && checked.good() > 0) {
      says.add(counted("imports.registers", checked.good()));
      says.add(counted("imports.tells-no-address", checked.addresses()));
    }
    if (checked.open() > 0) {
      says.add(counted("imports.open-letters", checked.open()));
      says.add(say("imports.beyond", demandsADay));
    }
    if (checked.answered() > 0) {
      says.add(counted("imports.answered-letters", checked.answered()));
    }
    return says;
  }

  private static List<String> after(Import one) {
    var says = new ArrayList<String>();
    if (failed(one) > 0) {
      says.add(counted("imports.not-recorded", failed(one)));
    }
    var stop = one.recording() == null ? null : one.recording().stop();
    if (stop != null) {
      says.add(say("imports.why-stopped", stop.why()));
    }
    if (one.kind() == ImportKind.OFFICIALS) {
      var subscribing = one.subscribing();
      if (subscribing == null) {
        says.add(say("imports.nobody-got-anything"));
      } else if (!subscribing.isEnded()) {
        says.add(say("imports.being-subscribed"));
      }
    }
    return says;
  }

  /** Lines that were refused when they were to be recorded. */
  static int failed(Import one) {
    return one.recording() == null ? 0 : one.recording().refused();
  }

  static int lines(@Nullable Checked checked) {
    return checked == null ? 0 : checked.lines();
  }

  static int bad(@Nullable Checked checked) {
    return checked == null ? 0 : checked.bad();
  }

  private static int done(@Nullable Run run) {
    return run == null ? 0 : run.done();
  }

  private static int succeeded(@Nullable Run run) {
    return run == null ? 0 : run.succeeded();
  }
}
