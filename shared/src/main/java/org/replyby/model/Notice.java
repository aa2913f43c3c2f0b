package org.replyby.model;

/**
 * Something to tell one official that is not about a single deadline: a digest, or a lost address.
 * Its text says what moment it describes, so it is written when the notice is created and stays
 * true.
 */
public record Notice(NoticeId id, Delivery delivery, String subject, String email, String sms)
    implements ToSend {
  @Override
  public String name() {
    return id.toString();
  }

  @Override
  public OfficialId official() {
    return id.official();
  }

  @Override
  public Notice claimed(AlertState.Claimed claim) {
    return new Notice(id, delivery.claimed(claim), subject, email, sms);
  }
}
