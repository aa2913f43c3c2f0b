package org.replyby.usecases.docket;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Address;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DocketId;
import org.replyby.model.Document;
import org.replyby.model.DocumentId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Notice;
import org.replyby.model.NoticeId;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Recalculation;
import org.replyby.model.RecalculationId;
import org.replyby.model.SubscriptionId;
import org.replyby.model.Tally;
import org.replyby.model.chain.DocketEntry;
import org.replyby.model.chain.DocketLine;

/** The table as use cases see it. Every read is consistent; a commit writes all or nothing. */
public interface Docket {
  /** One query: the jurisdiction and its officials, and nothing that grows with its matters. */
  Optional<JurisdictionFile> file(JurisdictionId jurisdiction);

  /** The head of one matter. A change reads it before the file: {@link MatterWithFile} says why. */
  Optional<Matter> matter(MatterId id);

  /** The heads of all matters of a jurisdiction, by name. */
  List<Matter> matters(JurisdictionId jurisdiction);

  Optional<Deadline> deadline(DeadlineId id);

  /** All deadlines of a jurisdiction, closed ones included, by matter. */
  List<Deadline> deadlines(JurisdictionId jurisdiction);

  /** All deadlines of a matter, closed ones included. */
  List<Deadline> deadlines(MatterId matter);

  /** Empty too if the document is of another type. */
  <D extends Document> Optional<D> document(DocumentId id, Class<D> type);

  /** The document under whose id the hash of what it says is kept. */
  Optional<DocumentId> saying(JurisdictionId jurisdiction, String hash);

  Optional<Recalculation> recalculation(RecalculationId id);

  Optional<Official> official(OfficialId id);

  Optional<Alert> alert(AlertId id);

  Optional<Notice> notice(NoticeId id);

  /** The subscriptions of a phone, in every jurisdiction, that are on SNS or about to be. */
  List<SubscriptionId> holders(Address.Phone phone);

  /** How many officials a jurisdiction ever admitted, those who left included. */
  long admissions(JurisdictionId jurisdiction);

  /** How often something was done lately; {@link Tally#none} if it never was. */
  Tally tally(String name);

  List<Document> documents(MatterId matter);

  /** A docket from its beginning, after the line that {@code after} names. */
  Page<DocketEntry> entries(DocketId docket, @Nullable String after, int limit);

  /**
   * The same lines as stored, trusting nothing: what cannot be a line is returned as not a line.
   */
  Page<DocketLine> lines(DocketId docket, @Nullable String after, int limit);

  Page<Alert> alerts(MatterId matter, @Nullable String after, int limit);

  /** All alerts of a deadline under one version of its plan: one query. */
  List<Alert> alerts(DeadlineId deadline, int planVersion);

  Commit commit(List<Write> writes);
}
