package org.replyby.staffpages.ending;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.look.Choice;
import org.replyby.staffpages.look.Faults;

/**
 * A form by which a deadline ends, or is open again. {@code tag} and {@code planVersion} say which
 * version of it the page shows. {@code counsel} are the attorneys of whom one has to close it, none
 * if anybody may. {@code problem} says why nothing was recorded, or is null.
 */
public record EndingPage(
    String path,
    String deadline,
    String matter,
    String matterTitle,
    Kind kind,
    String status,
    String tag,
    int planVersion,
    String today,
    List<Choice> counsel,
    Form form,
    Faults faults,
    @Nullable String problem) {
  /** What the form records. */
  public enum Kind {
    WITHDRAWN(say("common.record-that-the-demand-was-withdrawn")),
    REOPENING(say("ending.open-the-deadline-again")),
    CONFIRMATION(say("ending.confirm-that-the-deadline"));

    public final String title;

    Kind(String title) {
      this.title = title;
    }
  }
}
