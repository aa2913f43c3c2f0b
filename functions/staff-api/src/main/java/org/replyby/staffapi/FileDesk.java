package org.replyby.staffapi;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.replyby.model.MatterId;
import org.replyby.staff.Desk;
import org.replyby.staff.dossier.MatterFile;
import org.replyby.staff.dossier.Packed;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Outcomes;
import org.replyby.staffapi.http.Problem;
import org.replyby.staffapi.http.Refused;
import org.replyby.staffapi.http.Reply;
import org.replyby.usecases.docket.Outcome;

/** A matter as a file, for a request for public records or for a court. */
record FileDesk(Desk desk) {
  static final String PRIVILEGED = "privileged";

  /** One JSON document, or a ZIP if the caller accepts that. */
  Reply file(Call call) {
    var id = call.id(MatterId::parse);
    var accepted = call.request().header("accept").orElse("").toLowerCase(Locale.ROOT);
    var form = accepted.contains(Packed.ZIP) ? MatterFile.Form.ZIP : MatterFile.Form.JSON;
    return switch (desk.matterFile().make(call.principal(), id, form, leavesOut(call))) {
      case Outcome.Found<MatterFile.Made>(MatterFile.Made.Ready(var file)) -> reply(file);
      case Outcome.Found<MatterFile.Made>(MatterFile.Made.TooLong none) -> tooLarge(id);
      case Outcome<MatterFile.Made> other -> Outcomes.reply(other, made -> Map.of());
    };
  }

  private static boolean leavesOut(Call call) {
    return switch (call.query().getOrDefault(PRIVILEGED, "include")) {
      case "include" -> false;
      case "leave-out" -> true;
      default ->
          throw new Refused(Problem.invalidQuery(PRIVILEGED, "must be include or leave-out"));
    };
  }

  private static Reply reply(Packed file) {
    return new Reply.File(
        file.type(), Base64.getEncoder().encodeToString(file.bytes()), file.headers());
  }

  private static Reply tooLarge(MatterId id) {
    var detail =
        "the file of this matter is larger than one answer can be: ask for an export of it (POST"
            + " /v1/matters/"
            + id
            + "/exports), which can be of any length";
    return new Problem(
        "file-too-large", 413, "File too large for one answer", detail, List.of(), Map.of());
  }
}
