package org.replyby.staffpages.files;

import static org.replyby.staffpages.words.PageTexts.say;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.replyby.alerts.plan.CityTime;
import org.replyby.model.Attachment;
import org.replyby.model.AttachmentState;
import org.replyby.model.AttachmentSubject;
import org.replyby.model.FileType;
import org.replyby.model.Voiding;
import org.replyby.staffpages.form.Choice;
import org.replyby.staffpages.history.People;

/** What a page says of a file. */
final class FileWords {
  /** The types of files, the usual one first. */
  static final List<Choice> TYPES =
      List.of(
          new Choice("pdf", say("files.type.pdf")),
          new Choice("docx", say("files.type.docx")),
          new Choice("tiff", say("files.type.tiff")),
          new Choice("png", say("files.type.png")),
          new Choice("jpeg", say("files.type.jpeg")));

  private static final long KILOBYTE = 1024;

  private FileWords() {}

  static String paper(AttachmentSubject subject) {
    return switch (subject) {
      case AttachmentSubject.OfDemand demand -> say("files.the-demand-itself");
      case AttachmentSubject.Reply reply -> say("files.the-citys-reply");
      case AttachmentSubject.Other other -> say("files.another-paper");
    };
  }

  static String state(AttachmentState state) {
    return switch (state) {
      case AttachmentState.Waiting waiting -> say("files.waiting");
      case AttachmentState.NotReceived none -> say("files.not-received");
      case AttachmentState.Kept kept -> say("files.kept");
      case AttachmentState.Withdrawn withdrawn -> say("files.withdrawn");
      case AttachmentState.Refused refused -> say("files.refused");
    };
  }

  static String look(AttachmentState state) {
    return switch (state) {
      case AttachmentState.Waiting waiting -> "due-soon";
      case AttachmentState.NotReceived none -> "late";
      case AttachmentState.Kept kept -> "calm";
      case AttachmentState.Withdrawn withdrawn -> "late";
      case AttachmentState.Refused refused -> "late";
    };
  }

  static String type(FileType type) {
    var code = type.name().toLowerCase(Locale.ROOT);
    return TYPES.stream().filter(t -> t.code().equals(code)).findFirst().orElseThrow().words();
  }

  static List<String> facts(Attachment attachment, ZoneId zone) {
    var facts = new ArrayList<String>();
    facts.add(paper(attachment.subject()));
    facts.add(say("files.added-at", CityTime.full(attachment.entered().at(), zone)));
    switch (attachment.state()) {
      case AttachmentState.Waiting waiting -> {}
      case AttachmentState.NotReceived(var since) -> {
        facts.add(say("files.asked-at", CityTime.full(since, zone)));
        facts.add(say("files.not-received.what-now"));
      }
      case AttachmentState.Kept kept -> facts.addAll(kept(kept, zone));
      case AttachmentState.Withdrawn(var kept, var gone) -> facts.addAll(kept(kept, zone));
      case AttachmentState.Refused refused -> {
        facts.add(
            switch (refused.why()) {
              case EMPTY -> say("files.why.empty");
              case TOO_LARGE -> say("files.why.too-large");
              case OTHER_TYPE -> say("files.why.other-type", type(attachment.type()));
            });
        facts.add(say("files.refused.goes-away"));
      }
    }
    return facts;
  }

  private static List<String> kept(AttachmentState.Kept kept, ZoneId zone) {
    return List.of(
        say("files.kept-at", CityTime.full(kept.at(), zone)),
        say("files.size", Math.max(1, kept.bytes() / KILOBYTE)),
        say("files.fingerprint", kept.sha256()));
  }

  /** Who withdrew it, when and why. */
  static String withdrawn(Voiding gone, ZoneId zone, People people) {
    var entered = gone.entered();
    var when = CityTime.full(entered.at(), zone);
    return say("files.withdrawn-by", people.name(entered.by()), when, gone.why());
  }
}
