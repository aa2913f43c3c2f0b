package org.replyby.model;

/**
 * Something told to one official that is about no single deadline: a digest, an address that was
 * lost. What it says names its own moment, so it is written at birth and stays true.
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
