package org.replyby.staff.dossier.report;

import org.replyby.model.Attachment;
import org.replyby.model.AttachmentState;
import org.replyby.model.AttachmentState.Kept;
import org.replyby.model.AttachmentState.NotReceived;
import org.replyby.model.AttachmentState.Refused;
import org.replyby.model.AttachmentState.Waiting;
import org.replyby.model.AttachmentState.Withdrawn;
import org.replyby.model.AttachmentSubject;

/** The papers of the matter, such as the PDF of a letter. */
final class PaperSection {
  private PaperSection() {}

  static void write(Html html, ReportFacts facts) {
    if (facts.papers().isEmpty()) {
      return;
    }
    html.line("h2", "Papers");
    html.table("Papers of the matter", "Paper", "What it is", "Kept", "SHA-256", "In this file");
    facts.papers().forEach(paper -> write(html, facts, paper));
    html.endOfTable();
  }

  private static void write(Html html, ReportFacts facts, Attachment paper) {
    var file = facts.fileOf().apply(paper);
    html.row(
        paper.title(),
        what(paper.subject()),
        kept(facts, paper),
        hash(paper.state()),
        file == null ? "No" : file);
  }

  private static String what(AttachmentSubject subject) {
    return switch (subject) {
      case AttachmentSubject.OfDemand(var demand) ->
          "What the office sent, recorded as " + demand.name();
      case AttachmentSubject.Reply(var deadline) ->
          "What the city sent for the deadline " + deadline.name();
      case AttachmentSubject.Other other -> "Another paper";
    };
  }

  private static String hash(AttachmentState state) {
    return switch (state) {
      case Kept kept -> kept.sha256();
      case Withdrawn(var file, var why) -> file.sha256();
      case Waiting waiting -> "";
      case NotReceived none -> "";
      case Refused refused -> "";
    };
  }

  private static String kept(ReportFacts facts, Attachment paper) {
    return switch (paper.state()) {
      case Kept kept -> facts.at(kept.at());
      case Withdrawn(var file, var gone) ->
          "Withdrawn on %s by %s: %s"
              .formatted(facts.at(gone.entered().at()), gone.entered().by(), gone.why());
      case Waiting waiting -> "No file has come yet";
      case NotReceived none -> "No file came";
      case Refused refused -> "The file was refused";
    };
  }
}
