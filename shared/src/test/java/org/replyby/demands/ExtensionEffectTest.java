package org.replyby.demands;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replyby.model.DeadlineKind;
import org.replyby.model.SubpoenaKind;

/** What a writing moves: rule 11 of how deadlines are counted. */
class ExtensionEffectTest {
  @ParameterizedTest
  @CsvSource({
    // What the other side itself set, it can move.
    "RESPONSE,, false, false,, BOTH",
    "SUBPOENA_RETURN, FALSE_CLAIMS_CID, false, false,, BOTH",
    // 31 U.S.C. 3733(j)(2)(A)(ii), 15 U.S.C. 1314(b)(1): an investigator whom the demand names.
    "PETITION, FALSE_CLAIMS_CID, false, true,, BOTH",
    "PETITION, ANTITRUST_CID, false, true,, BOTH",
    "PETITION, FALSE_CLAIMS_CID, false, false,, NOTHING",
    "PETITION, FALSE_CLAIMS_CID, false, false, a decision, DUE_ONLY",
    // 18 U.S.C. 3486(a)(5) and 1968(h) know no such writing.
    "PETITION, ADMINISTRATIVE_3486, false, true,, NOTHING",
    "PETITION, RICO_CID, false, true,, NOTHING",
    "PETITION, RICO_CID, false, true, a decision, DUE_ONLY",
    // Rule 45: only an order.
    "OBJECTION, RULE_45, false, true,, NOTHING",
    "OBJECTION, RULE_45, true, false,, BOTH",
    "MOTION_TO_QUASH, RULE_45, false, false, a decision, DUE_ONLY",
    "PETITION, ADMINISTRATIVE_3486, true, false,, BOTH"
  })
  void aWritingMovesWhatItsGiverMayMove(
      DeadlineKind kind,
      @Nullable SubpoenaKind subpoena,
      boolean byOrder,
      boolean byInvestigator,
      @Nullable String citing,
      ExtensionEffect effect) {
    var writing = new ExtensionEffect.Writing(byOrder, byInvestigator, citing);

    assertThat(ExtensionEffect.of(kind, subpoena, writing)).isEqualTo(effect);
  }
}
