package org.replyby.staff.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Attachment;
import org.replyby.model.AttachmentState.Kept;
import org.replyby.model.AttachmentSubject;
import org.replyby.model.Coded;
import org.replyby.model.Document;
import org.replyby.model.DocumentId;
import org.replyby.model.EntryKind;
import org.replyby.usecases.reading.MatterRecord;

/**
 * The papers of a matter, and which of them are in its file. Nobody reads what is in one: where
 * privileged texts are left out, only a reply, and the paper of a demand that is not privileged,
 * are in the file.
 */
record Papers(List<Attachment> all, Set<Attachment> inside, int leftOut) {
  /** Where a paper is in the file. */
  static final String FOLDER = "documents/";

  /** They are named, and none is in the file. */
  static Papers named(MatterRecord.Whole whole) {
    return new Papers(whole.attachments(), Set.of(), 0);
  }

  static Papers with(MatterRecord.Whole whole, boolean withoutPrivileged) {
    var open =
        whole.documents().stream()
            .filter(document -> !document.privileged())
            .map(Document::id)
            .collect(Collectors.toSet());
    var withdrawn = withdrawn(whole);
    var kept =
        whole.attachments().stream()
            .filter(a -> a.state() instanceof Kept && !withdrawn.contains(a.id().toString()))
            .toList();
    var inside =
        kept.stream()
            .filter(paper -> !withoutPrivileged || mayBeShown(paper, open))
            .collect(Collectors.toSet());
    return new Papers(whole.attachments(), inside, kept.size() - inside.size());
  }

  /** The docket is read last, so that it can name one that was withdrawn a moment ago. */
  private static Set<String> withdrawn(MatterRecord.Whole whole) {
    return whole.entries().stream()
        .filter(entry -> entry.kind() == EntryKind.DOCUMENT_WITHDRAWN)
        .map(entry -> entry.details().getOrDefault("document", ""))
        .collect(Collectors.toSet());
  }

  private static boolean mayBeShown(Attachment paper, Set<DocumentId> open) {
    return switch (paper.subject()) {
      case AttachmentSubject.OfDemand(var demand) -> open.contains(demand);
      case AttachmentSubject.Reply reply -> true;
      case AttachmentSubject.Other other -> false;
    };
  }

  /** Its name in the file; null if it is not in it. */
  @Nullable String name(Attachment paper) {
    return inside.stream().anyMatch(one -> one.id().equals(paper.id()))
        ? FOLDER + paper.id().name() + "." + Coded.code(paper.type())
        : null;
  }

  /** What is in the file, by the name of each, with the hash that is on the docket. */
  Map<String, Kept> kept() {
    return inside.stream()
        .collect(Collectors.toMap(paper -> String.valueOf(name(paper)), this::kept));
  }

  private Kept kept(Attachment paper) {
    return paper.state() instanceof Kept kept ? kept : unkept(paper);
  }

  private static Kept unkept(Attachment paper) {
    throw new IllegalStateException(paper.id() + " has no file");
  }

  /** A sentence, or nothing. */
  String leftOutWords() {
    return leftOut == 0
        ? ""
        : "Papers that may hold privileged texts are left out too: %d.".formatted(leftOut);
  }
}
