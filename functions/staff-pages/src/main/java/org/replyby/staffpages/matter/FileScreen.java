package org.replyby.staffpages.matter;

import org.replyby.model.MatterId;
import org.replyby.staff.Desk;
import org.replyby.staff.dossier.MatterFile;
import org.replyby.staff.dossier.Packed;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.http.Answer;

/** A matter as a ZIP, with its privileged texts or without. */
public record FileScreen(Desk desk, Notices notices) {
  private static final String PRIVILEGED = "privileged";
  private static final String LEAVE_OUT = "leave-out";

  public Answer zip(Turn turn) {
    var id = turn.id(MatterId::parse);
    var leavesOut = LEAVE_OUT.equals(turn.visit().query().get(PRIVILEGED));
    return new Ended(notices, turn.frame())
        .page(
            desk.matterFile().make(turn.principal(), id, MatterFile.Form.ZIP, leavesOut),
            made ->
                switch (made) {
                  case MatterFile.Made.Ready(var file) -> file(file);
                  case MatterFile.Made.TooLong none -> notices.fileTooLarge(turn.frame(), id);
                });
  }

  private static Answer file(Packed file) {
    var answer = Answer.of(file.type(), file::bytes);
    for (var header : file.headers().entrySet()) {
      answer = answer.with(header.getKey(), header.getValue());
    }
    return answer;
  }
}
