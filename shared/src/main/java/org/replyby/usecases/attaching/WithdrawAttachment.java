package org.replyby.usecases.attaching;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.replyby.model.Attachment;
import org.replyby.model.AttachmentId;
import org.replyby.model.AttachmentState.Kept;
import org.replyby.model.AttachmentState.NotReceived;
import org.replyby.model.AttachmentState.Refused;
import org.replyby.model.AttachmentState.Waiting;
import org.replyby.model.AttachmentState.Withdrawn;
import org.replyby.model.Coded;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.Matter;
import org.replyby.model.Principal;
import org.replyby.model.Voiding;
import org.replyby.usecases.docket.Access;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.FreeTexts;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/**
 * Withdraws a file that was put to the wrong matter, or that should not be there. Nobody gets it
 * any more, and the docket says so, with its hash and the reason. Nothing is deleted: the store
 * keeps the file. Withdrawing it twice for the same reason has the effect of withdrawing it once.
 */
public final class WithdrawAttachment {
  private final Docket docket;
  private final Attachments attachments;
  private final InstantSource clock;
  private final Tokens salts;
  private final Attempts attempts;

  public WithdrawAttachment(
      Docket docket, Attachments attachments, InstantSource clock, Tokens salts, Backoff backoff) {
    this.docket = docket;
    this.attachments = attachments;
    this.clock = clock;
    this.salts = salts;
    this.attempts = new Attempts(backoff);
  }

  /** Why, and whether the reason is kept from alerts, digests and watchers. */
  public record Request(String why, boolean privileged) {}

  public Outcome<Attachment> withdraw(
      Principal principal, AttachmentId id, Expected expected, Request request) {
    return principal.mayAct(id.jurisdiction())
        ? attempts.until(() -> attempt(principal, id, expected, request))
        : new Outcome.Missing<>();
  }

  private Optional<Outcome<Attachment>> attempt(
      Principal principal, AttachmentId id, Expected expected, Request request) {
    var head = Access.matter(docket, principal, id.matter());
    var was = head.flatMap(seen -> attachments.find(id));
    if (head.isEmpty() || was.isEmpty()) {
      return Optional.of(new Outcome.Missing<>());
    }
    return switch (was.get().state()) {
      case Kept kept ->
          expected
              .<Attachment>refusal(Tags.of(was.get()))
              .or(() -> record(principal, head.get(), was.get(), kept, request));
      case Withdrawn gone when gone.withdrawal().why().equals(request.why()) ->
          Optional.of(new Outcome.Found<>(was.get()));
      case Withdrawn gone ->
          refused("the document was withdrawn already, on " + gone.withdrawal().entered().at());
      case NotReceived none -> refused("no file came, so there is nothing to withdraw");
      case Waiting waiting -> refused("no file has come, so there is nothing to withdraw");
      case Refused refused ->
          refused("the file was refused and removed, so there is nothing to withdraw");
    };
  }

  private static Optional<Outcome<Attachment>> refused(String why) {
    return Optional.of(new Outcome.Contradicted<>(why));
  }

  private Optional<Outcome<Attachment>> record(
      Principal principal, Matter head, Attachment was, Kept kept, Request request) {
    var now = new Entered(Moments.now(clock), principal.subject());
    var is = was.in(new Withdrawn(kept, new Voiding(request.why(), now)));
    var writes = new ArrayList<>(line(head, was, kept, now, request));
    writes.add(new Write.ChangedAttachment(was, is));
    return docket.commit(List.copyOf(writes)) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(is))
        : Optional.empty();
  }

  private List<Write> line(
      Matter head, Attachment attachment, Kept kept, Entered now, Request request) {
    var why = new FreeTexts(salts).put("why", request.why(), request.privileged());
    return Chain.of(head)
        .append(now.at(), now.by(), EntryKind.DOCUMENT_WITHDRAWN, details(attachment, kept), why)
        .writes();
  }

  /** The file is named as in the line that says that it is kept. */
  private static Map<String, String> details(Attachment attachment, Kept kept) {
    var details = new TreeMap<String, String>();
    details.put("document", attachment.id().toString());
    details.put("fileType", Coded.code(attachment.type()));
    details.put("sha256", kept.sha256());
    return details;
  }
}
