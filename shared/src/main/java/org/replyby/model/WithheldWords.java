package org.replyby.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Texts that were withheld from a docket: where the record repeats one of them, it says {@link
 * #INSTEAD}.
 */
public record WithheldWords(Set<String> texts) {
  public static final String INSTEAD = "[withheld]";

  public WithheldWords {
    texts = Set.copyOf(texts);
  }

  /** The text, or what replaces it. */
  public String in(String text) {
    return texts.stream().anyMatch(t -> text.equals(t) || text.equals(Demand.cut(t)))
        ? INSTEAD
        : text;
  }

  /** A deadline, one version later, without these words. */
  public Deadline in(Deadline deadline) {
    var word = deadline.confirmation();
    return new Deadline(
        deadline.id(),
        deadline.kind(),
        deadline.basis(),
        deadline.dueDate(),
        deadline.plan(),
        in(deadline.state()),
        in(deadline.demand()),
        deadline.extensions().stream().map(this::in).toList(),
        deadline.entered(),
        word == null ? null : in(word),
        deadline.version() + 1);
  }

  private Demand in(Demand demand) {
    return demand.worded(in(demand.text()));
  }

  private Extension in(Extension extension) {
    return new Extension(
        extension.replaced(),
        extension.planVersion(),
        extension.plannedFrom(),
        extension.cause(),
        extension.grantedBy(),
        in(extension.why()),
        extension.entered());
  }

  private Confirmation in(Confirmation word) {
    var reading =
        switch (word.reading()) {
          case Confirmation.Reading.AsCounted as -> as;
          case Confirmation.Reading.Later(var reason) -> new Confirmation.Reading.Later(in(reason));
        };
    return new Confirmation(
        word.official(),
        word.name(),
        word.role(),
        reading,
        orNull(word.note()),
        word.entered(),
        word.privileged());
  }

  private DeadlineState in(DeadlineState state) {
    return switch (state) {
      case DeadlineState.Open open -> open;
      case DeadlineState.Met met ->
          new DeadlineState.Met(met.on(), in(met.evidence()), met.entered(), met.second());
      case DeadlineState.Withdrawn gone ->
          new DeadlineState.Withdrawn(gone.on(), in(gone.why()), gone.entered(), gone.second());
      case DeadlineState.Voided gone -> new DeadlineState.Voided(in(gone.why()), gone.entered());
    };
  }

  private Evidence in(Evidence evidence) {
    return new Evidence(
        orNull(evidence.sent()), orNull(evidence.how()), orNull(evidence.reference()));
  }

  /** A document without these words. */
  public Document in(Document document) {
    var voided = document.voided();
    var worded = document.worded(in(document.demand()));
    return voided == null
        ? worded
        : worded.voidedBy(new Voiding(in(voided.why()), voided.entered()));
  }

  /** What is on record of a file without these words. */
  public Attachment in(Attachment attachment) {
    var titled = attachment.titled(in(attachment.title()));
    return titled.state() instanceof AttachmentState.Withdrawn(var file, var gone)
        ? titled.in(
            new AttachmentState.Withdrawn(file, new Voiding(in(gone.why()), gone.entered())))
        : titled;
  }

  private @Nullable String orNull(@Nullable String text) {
    return text == null ? null : in(text);
  }
}
