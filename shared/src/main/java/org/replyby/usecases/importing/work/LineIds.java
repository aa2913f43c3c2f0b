package org.replyby.usecases.importing.work;

import org.jspecify.annotations.Nullable;
import org.replyby.model.DocumentId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.OfficialId;
import org.replyby.usecases.docket.NewName;
import org.replyby.usecases.importing.TableLine;
import org.replyby.usecases.run.Tokens;

/** The ids of what a line puts on record: its Idempotency-Key says them before. */
final class LineIds {
  /** A line always has a key, so nothing is drawn. */
  private static final Tokens NONE =
      new Tokens() {
        @Override
        public String name() {
          throw new IllegalStateException("a line without a key");
        }

        @Override
        public String code() {
          throw new IllegalStateException("a line has no code");
        }

        @Override
        public String secret() {
          throw new IllegalStateException("a line has no secret");
        }
      };

  private final NewName names = new NewName(NONE);

  DocumentId letter(TableLine.OfLetter line) {
    var request = line.request();
    return new DocumentId(
        request.matter().id(), "l" + name(request.jurisdiction().id(), request.idempotencyKey()));
  }

  OfficialId official(TableLine.OfOfficial line) {
    var request = line.request();
    return new OfficialId(
        request.jurisdiction(), "o" + name(request.jurisdiction(), request.idempotencyKey()));
  }

  private String name(JurisdictionId jurisdiction, @Nullable String key) {
    return names.name(jurisdiction, key);
  }
}
